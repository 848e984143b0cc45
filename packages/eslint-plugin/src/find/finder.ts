import type { Platform } from "@no400/core";
import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { bindArguments } from "../evaluate/bindings.ts";
import { Evaluator, type Surroundings } from "../evaluate/evaluator.ts";
import { docTypes } from "../jsdoc/doc-types.ts";
import { annotationOf } from "../syntax/annotations.ts";
import { lastName, placeOf, type Node, type TypeNode } from "../syntax/ast.ts";
import type { Settings } from "../settings.ts";
import { partType, typedNodes, typedPart, wholeType } from "./annotated.ts";
import { awsRequest, mayBeAwsOperation } from "./aws-request.ts";
import { calledParameter } from "./called-parameter.ts";
import { callersOf } from "./callers.ts";
import { configuredRequest, matching } from "./callees.ts";
import type { Found } from "./found.ts";
import { googleRequest, isGoogleMethod } from "./google-request.ts";
import { httpRequest, isSender } from "./http-request.ts";
import { installedMajor } from "./installed.ts";
import { clientPlatform } from "./modules.ts";
import { Pushes } from "./pushes.ts";
import { functionReaching } from "./reached.ts";
import { SdkCalls } from "./sdk-calls.ts";
import { sdkRequest } from "./sdk-request.ts";
import { typeQuestions, type TypeQuestions } from "./types.ts";

/** Finds every request, and every part of one, that a file shows. */
export class Finder {
  private readonly sourceCode: SourceCode;
  private readonly settings: Settings;
  private readonly types: TypeQuestions | null;
  private readonly surroundings: Surroundings;
  /** The platform of values that are only annotated: that of the file's clients, if they agree. */
  private readonly platforms = new Set<Platform>();

  private readonly pushes: Pushes;
  private readonly usesAws: boolean;
  private readonly usesUrls: boolean;
  private readonly sdkCalls: SdkCalls;

  constructor(sourceCode: SourceCode, fileName: string, settings: Settings) {
    this.sourceCode = sourceCode;
    this.pushes = new Pushes(sourceCode);
    this.settings = settings;
    this.usesAws = sourceCode.text.includes("aws-sdk");
    this.usesUrls = URL_END.test(sourceCode.text);
    this.types = typeQuestions(sourceCode);
    this.sdkCalls = new SdkCalls(sourceCode, this.types);
    this.surroundings = {
      sourceCode,
      imported: (node) => this.types?.constant(node) ?? null,
      installedMajor: (name) => installedMajor(name, fileName),
      isRequest: (call) => this.sdkCalls.isRequest(call) || (call.type === "CallExpression" && matching(call, settings) !== null),
    };
  }

  find(nodes: readonly Node[]): readonly Found[] {
    const found: Found[] = [];
    // Read first: clients, too, may have their type in a comment.
    const types = new Set(docTypes(this.sourceCode).types);
    const calls = nodes.filter((node) => node.type === "CallExpression");
    const requests: Call[] = [];
    const others: ES.CallExpression[] = [];
    for (const node of nodes) {
      if (node.type === "CallExpression" || node.type === "NewExpression") {
        const request = this.request(node, new Evaluator(this.surroundings, node));
        if (request !== null) found.push(request);
        if (request !== null || this.mayBeRequest(node)) requests.push(node);
        else if (node.type === "CallExpression") others.push(node);
      } else if (TYPES.has(node.type)) types.add(wholeType(node as TypeNode));
    }
    for (const type of types) found.push(...this.typed(type));
    for (const call of others) {
      if (lastName(call.callee) === "push") found.push(...this.pushed(call));
      else if (types.size > 0) found.push(...this.passed(call));
    }
    for (const request of requests) found.push(...this.through(request, calls));
    return found;
  }

  private request(call: Call, evaluator: Evaluator): Found | null {
    const { settings } = this;
    const name = lastName(call.callee);
    if (call.type === "CallExpression" && matching(call, settings) !== null) return configuredRequest(evaluator, call, settings);
    const request = call.type === "CallExpression" ? this.sdk(call, evaluator) : null;
    if (request !== null) return request;
    if (this.usesAws && mayBeAwsOperation(call, name)) return awsRequest(evaluator, call, settings);
    if (call.type === "CallExpression" && isGoogleMethod(name)) return googleRequest(evaluator, call, settings);
    return this.usesUrls && isSender(name) ? httpRequest(evaluator, call, settings) : null;
  }

  /** By its names alone: what it sends may only be known where a function is called. */
  private mayBeRequest(call: Call): boolean {
    return this.sdkCalls.isRequest(call) || (this.usesUrls && isSender(lastName(call.callee)));
  }

  private sdk(call: ES.CallExpression, evaluator: Evaluator): Found | null {
    const found = this.sdkCalls.at(call, evaluator);
    if (found === null) return null;
    this.platforms.add(found.client.platform);
    if (found.method.endpoint !== "batches" && found.args[0] !== undefined) this.pushes.note(found.args[0], "sdk");
    return sdkRequest(evaluator, found, this.settings);
  }

  /** A request as each call of the function that sends it makes it. */
  private through(request: Call, calls: readonly ES.CallExpression[]): readonly Found[] {
    const home = functionReaching(this.sourceCode, request);
    if (home === null || home.params.length === 0) return [];
    return callersOf(this.sourceCode, calls, home).flatMap((caller) => {
      const bindings = bindArguments(new Evaluator(this.surroundings, caller), home.params, caller.arguments);
      const evaluator = new Evaluator(this.surroundings, request);
      const found = evaluator.within(bindings, () => this.request(request, evaluator));
      return found === null ? [] : [{ ...found, through: { callee: placeOf(caller.callee), home: placeOf(home) } }];
    });
  }

  private typed(type: TypeNode): readonly Found[] {
    const part = partType(this.sourceCode, type);
    if (part === null) return [];
    const found: Found[] = [];
    for (const { node, cast } of typedNodes(type)) {
      const asPart = typedPart(new Evaluator(this.surroundings, null), node, cast ? { ...part, partial: true } : part, this.settings, this.platformOfParts(part.sdk));
      if (asPart !== null) found.push(asPart);
    }
    return found;
  }

  private pushed(call: ES.CallExpression): readonly Found[] {
    const part = this.pushes.partOf(call);
    if (part === null) return [];
    return call.arguments.flatMap((argument) => {
      if (argument.type === "SpreadElement") return [];
      return typedPart(new Evaluator(this.surroundings, call), argument, part, this.settings, this.platformOfParts(part.sdk)) ?? [];
    });
  }

  /** What is given to a function of this file whose parameter has one of the SDK's types. */
  private passed(call: ES.CallExpression): readonly Found[] {
    return call.arguments.flatMap((argument, index) => {
      const parameter = argument.type === "SpreadElement" ? null : calledParameter(this.sourceCode, call, index);
      const type = parameter === null ? null : annotationOf(parameter);
      const part = type === null ? null : partType(this.sourceCode, type);
      return part === null ? [] : (typedPart(new Evaluator(this.surroundings, call), argument as Node, part, this.settings, this.platformOfParts(part.sdk)) ?? []);
    });
  }

  private platformOfParts(sdk: string): Platform {
    const [only, ...others] = this.platforms;
    if (this.settings.platform !== undefined) return this.settings.platform;
    return only !== undefined && others.length === 0 ? only : (clientPlatform(sdk, "default") ?? "anthropic");
  }
}

/** How addresses of the API end; a file without any of it sends to none. */
const URL_END = /\/messages|rawPredict|\/invoke|\/converse/i;

const TYPES: ReadonlySet<string> = new Set(["TSTypeReference", "TSImportType"]);

type Call = ES.CallExpression | ES.NewExpression;
