import type { Platform } from "@no400/core";
import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import { Evaluator, type Surroundings } from "../evaluate/evaluator.ts";
import { memberNamed } from "../evaluate/value.ts";
import { docTypes } from "../jsdoc/doc-types.ts";
import { annotationOf } from "../syntax/annotations.ts";
import { staticName, unwrap, type Node, type TypeNode } from "../syntax/ast.ts";
import { onlyDefinition, variableOf } from "../syntax/scope.ts";
import type { Settings } from "../settings.ts";
import { partType, typedNodes, typedPart, wholeType } from "./annotated.ts";
import { awsRequest, mayBeAwsOperation } from "./aws-request.ts";
import { calledParameter } from "./called-parameter.ts";
import { configuredRequest, matching } from "./callees.ts";
import { findClient, type Client } from "./client.ts";
import type { Found } from "./found.ts";
import { googleRequest, isGoogleMethod } from "./google-request.ts";
import { httpRequest, isSender } from "./http-request.ts";
import { installedMajor } from "./installed.ts";
import { clientPlatform } from "./modules.ts";
import { isMethodName, looksLikeRequest, methodAt, RESOURCES, type Method } from "./methods.ts";
import { Pushes } from "./pushes.ts";
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
  private readonly clients = new Map<Scope.Variable, Client | null>();

  constructor(sourceCode: SourceCode, fileName: string, settings: Settings) {
    this.sourceCode = sourceCode;
    this.pushes = new Pushes(sourceCode);
    this.settings = settings;
    this.usesAws = sourceCode.text.includes("aws-sdk");
    this.usesUrls = URL_END.test(sourceCode.text);
    this.types = typeQuestions(sourceCode);
    this.surroundings = {
      sourceCode,
      imported: (node) => this.types?.constant(node) ?? null,
      installedMajor: (name) => installedMajor(name, fileName),
      isRequest: (call) => looksLikeRequest(call) || (call.type === "CallExpression" && matching(call, settings) !== null),
    };
  }

  find(nodes: readonly Node[]): readonly Found[] {
    const found: Found[] = [];
    // Read first: clients, too, may have their type in a comment.
    const types = new Set(docTypes(this.sourceCode).types);
    const others: ES.CallExpression[] = [];
    for (const node of nodes) {
      if (node.type === "CallExpression" || node.type === "NewExpression") {
        const request = this.call(node);
        if (request !== null) found.push(request);
        else if (node.type === "CallExpression") others.push(node);
      } else if (TYPES.has(node.type)) types.add(wholeType(node as TypeNode));
    }
    for (const type of types) found.push(...this.typed(type));
    for (const call of others) {
      if (calleeName(call.callee) === "push") found.push(...this.pushed(call));
      else if (types.size > 0) found.push(...this.passed(call));
    }
    return found;
  }

  private call(call: ES.CallExpression | ES.NewExpression): Found | null {
    const { settings } = this;
    const name = calleeName(call.callee);
    if (call.type === "CallExpression" && matching(call, settings) !== null) return configuredRequest(new Evaluator(this.surroundings, call), call, settings);
    if (call.type === "CallExpression" && isMethodName(name)) {
      const evaluator = new Evaluator(this.surroundings, call);
      const request = this.sdk(evaluator, call);
      if (request !== null) return request;
    }
    if (this.usesAws && mayBeAwsOperation(call, name)) return awsRequest(new Evaluator(this.surroundings, call), call, settings);
    if (call.type === "CallExpression" && isGoogleMethod(name)) return googleRequest(new Evaluator(this.surroundings, call), call, settings);
    return this.usesUrls && isSender(name) ? httpRequest(new Evaluator(this.surroundings, call), call, settings) : null;
  }

  private sdk(evaluator: Evaluator, call: ES.CallExpression): Found | null {
    const { root, path } = this.chain(call.callee, []);
    const method = methodAt(path);
    if (method === null) return null;
    const client = this.clientAt(root) ?? this.likely(evaluator, root, call);
    return client === null ? null : this.request(evaluator, call, method, client);
  }

  /** Files use one client again and again. */
  private clientAt(root: Node): Client | null {
    const { sourceCode, types } = this;
    const variable = root.type === "Identifier" ? variableOf(sourceCode, root) : null;
    const known = variable === null ? undefined : this.clients.get(variable);
    if (known !== undefined) return known;
    const client = findClient({ sourceCode, types }, root);
    if (variable !== null) this.clients.set(variable, client);
    return client;
  }

  private request(evaluator: Evaluator, call: ES.CallExpression, method: Method, client: Client): Found | null {
    this.platforms.add(client.platform);
    if (method.endpoint !== "batches") this.pushes.note(call.arguments[0] ?? call, "sdk");
    return sdkRequest(evaluator, call, method, client, this.settings);
  }

  /** Splits `this.client.beta.messages.create` into the client's expression and the names behind it. */
  private chain(expression: Node, path: readonly string[]): { readonly root: Node; readonly path: readonly string[] } {
    const node = unwrap(expression);
    if (node.type === "MemberExpression") {
      const name = staticName(node);
      if (name !== null && (path.length === 0 || RESOURCES.has(name))) return this.chain(node.object, [name, ...path]);
    }
    if (node.type === "Identifier") {
      const alias = this.alias(node);
      if (alias !== null) return this.chain(alias.node, [...alias.path, ...path]);
    }
    return { root: node, path };
  }

  /** `const messages = client.messages` or `const { messages } = client`. */
  private alias(identifier: ES.Identifier): { readonly node: Node; readonly path: readonly string[] } | null {
    const variable = variableOf(this.sourceCode, identifier);
    const definition = variable === null ? null : onlyDefinition(variable);
    if (definition?.type !== "Variable") return null;
    const { id, init } = definition.node as ES.VariableDeclarator;
    if (!init) return null;
    if (id.type === "Identifier") {
      const value = unwrap(init);
      return value.type === "MemberExpression" && RESOURCES.has(staticName(value) ?? "") ? { node: value, path: [] } : null;
    }
    if (id.type !== "ObjectPattern") return null;
    const property = id.properties.find((one) => one.type === "Property" && one.value === definition.name);
    const name = property?.type === "Property" ? staticName(property) : null;
    return name !== null && RESOURCES.has(name) ? { node: init, path: [name] } : null;
  }

  /** A client from elsewhere, told by its name, or by the Claude model and the messages it is sent. */
  private likely(evaluator: Evaluator, root: Node, call: ES.CallExpression): Client | null {
    const [argument] = call.arguments;
    if (argument === undefined || argument.type === "SpreadElement" || !comesFromElsewhere(this.sourceCode, root)) return null;
    const value = evaluator.value(argument);
    const named = /anthropic|claude/i.test(lastName(root));
    const model = memberNamed(value, "model");
    const isClaude = model?.kind === "scalar" && typeof model.value === "string" && model.value.startsWith("claude-");
    const hasMessages = memberNamed(value, "messages") ?? memberNamed(value, "requests");
    return hasMessages && (named || isClaude) ? { platform: "anthropic", options: [null] } : null;
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

/** `create` of `client.messages.create(…)`, `fetch` of `fetch(…)`. */
function calleeName(expression: Node): string | null {
  const node = unwrap(expression);
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" ? staticName(node) : null;
}

function lastName(node: Node): string {
  if (node.type === "Identifier") return node.name;
  if (node.type === "MemberExpression") return staticName(node) ?? "";
  return node.type === "CallExpression" ? lastName(unwrap(node.callee)) : "";
}

/** False for names whose declaration in this file shows that they are something else. */
function comesFromElsewhere(sourceCode: SourceCode, root: Node): boolean {
  if (root.type !== "Identifier") return root.type === "MemberExpression" || root.type === "CallExpression";
  const definition = variableOf(sourceCode, root)?.defs[0];
  if (definition?.type !== "Variable") return true;
  const { init } = definition.node as ES.VariableDeclarator;
  const value = init ? unwrap(init) : null;
  return value?.type !== "NewExpression" && value?.type !== "ObjectExpression";
}
