import type { SourceCode } from "eslint";
import type * as ES from "estree";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { memberNamed, usePlace, type Value } from "../evaluate/value.ts";
import { classAround, staticName, unwrap, type Node } from "../syntax/ast.ts";
import { onlyDefinition, variableOf } from "../syntax/scope.ts";
import type { Settings } from "../settings.ts";
import { memberNodes } from "./class-members.ts";
import { contextsFor } from "./contexts.ts";
import { moduleExport } from "./exports.ts";
import type { Found } from "./found.ts";
import { isBedrockBody } from "./http-request.ts";
import { jsonBody } from "./json-body.ts";
import { sentAsIs } from "./sent-as-is.ts";
import { bedrockTarget, isClaude } from "./url.ts";

type AwsPlatform = "bedrock" | "bedrock-converse";

/** `count` takes a request of either platform, and counts its tokens. */
type Operation = AwsPlatform | "count";

/** Commands for `client.send(…)`, and the methods of the client that holds them all. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  InvokeModelCommand: "bedrock",
  InvokeModelWithResponseStreamCommand: "bedrock",
  ConverseCommand: "bedrock-converse",
  ConverseStreamCommand: "bedrock-converse",
  CountTokensCommand: "count",
  invokeModel: "bedrock",
  invokeModelWithResponseStream: "bedrock",
  converse: "bedrock-converse",
  converseStream: "bedrock-converse",
  countTokens: "count",
};

/** Version 3, and version 2, where all clients come out of one package. */
const AWS_MODULE = /^(?:npm:)?(?:@aws-sdk\/client-bedrock-runtime|aws-sdk)(?:[@/].*)?$/;

/** A first, cheap look; a command may be imported under any name. */
export function mayBeAwsOperation(call: ES.CallExpression | ES.NewExpression, name: string | null): boolean {
  return name !== null && (call.type === "NewExpression" || Object.hasOwn(OPERATIONS, name));
}

/** `new InvokeModelCommand({ modelId, body })`, `new ConverseCommand({ modelId, messages })` and their kin, for Claude models. */
export function awsRequest(evaluator: Evaluator, call: ES.CallExpression | ES.NewExpression, settings: Settings): Found | null {
  const operation = operationOf(evaluator.surroundings.sourceCode, call);
  const [argument] = call.arguments;
  if (operation === null || argument === undefined || argument.type === "SpreadElement") return null;
  const input = evaluator.value(argument);
  const modelId = memberNamed(input, "modelId");
  const payload = payloadOf(evaluator, operation, input);
  if (!modelId || payload === null) return null;
  const { platform, value } = payload;
  const ids = knownIds(modelId);
  const target = ids.length > 0 && ids.every(isClaude) ? bedrockTarget(modelId.kind === "scalar" ? String(modelId.value) : null, platform) : null;
  if (target === null && !(platform === "bedrock" && ids.every((id) => id.startsWith("arn:")) && isBedrockBody(value))) return null;
  if (platform === "bedrock" && isCompletion(value)) return null;
  const generated = contextsFor({ endpoint: "messages", platform, apiVersion: null, betas: [], model: target?.model ?? null }, settings);
  // What counting needs of a body that is sent to a model is not documented: only what counting refuses elsewhere, too.
  const counted = operation === "count" && platform === "bedrock" ? contextsFor({ endpoint: "count_tokens", platform: "anthropic", apiVersion: null, betas: null }, {}) : [];
  const modelPlace = { node: usePlace(modelId), origin: modelId.kind === "scalar" ? modelId.origin : null, property: null };
  return { value, sent: sentAsIs([...generated, ...counted], modelPlace) };
}

/** The request itself, and which platform's it is. */
function payloadOf(evaluator: Evaluator, operation: Operation, input: Value): { readonly platform: AwsPlatform; readonly value: Value } | null {
  if (operation === "count") {
    const inner = memberNamed(input, "input");
    const converse = inner ? memberNamed(inner, "converse") : null;
    const invoke = inner ? memberNamed(inner, "invokeModel") : null;
    if (converse) return payloadOf(evaluator, "bedrock-converse", converse);
    return invoke ? payloadOf(evaluator, "bedrock", invoke) : null;
  }
  const body = operation === "bedrock" ? memberNamed(input, "body") : null;
  const value = operation === "bedrock-converse" ? input : body ? jsonBody(evaluator, body) : null;
  return value === null || value.kind === "hole" || value.kind === "absent" || input.kind !== "object" ? null : { platform: operation, value };
}

/** The oldest models also take a body with `prompt`, which is another API. */
function isCompletion(value: Value): boolean {
  return memberNamed(value, "prompt") !== null && !memberNamed(value, "messages");
}

/** All that is known of which model it may be. */
function knownIds(modelId: Value): readonly string[] {
  if (modelId.kind === "choice") return modelId.arms.flatMap(knownIds);
  return modelId.kind === "scalar" ? [String(modelId.value)] : [];
}

function operationOf(sourceCode: SourceCode, call: ES.CallExpression | ES.NewExpression): Operation | null {
  const callee = unwrap(call.callee);
  if (call.type === "NewExpression") {
    const exported = moduleExport(sourceCode, callee);
    return exported !== null && AWS_MODULE.test(exported.source) ? operationNamed(exported.name) : null;
  }
  return callee.type === "MemberExpression" && isClient(sourceCode, callee.object) ? operationNamed(staticName(callee) ?? "") : null;
}

function operationNamed(name: string): Operation | null {
  return Object.hasOwn(OPERATIONS, name) ? (OPERATIONS[name] ?? null) : null;
}

/** `new BedrockRuntime()` of the SDK, there or behind a name or a member. */
function isClient(sourceCode: SourceCode, expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === "NewExpression") {
    const exported = moduleExport(sourceCode, node.callee);
    return exported?.name === "BedrockRuntime" && AWS_MODULE.test(exported.source);
  }
  if (node.type === "Identifier") {
    const variable = variableOf(sourceCode, node);
    const definition = variable === null ? null : onlyDefinition(variable);
    const init = definition?.type === "Variable" ? (definition.node as ES.VariableDeclarator).init : null;
    return init?.type === "NewExpression" && isClient(sourceCode, init);
  }
  if (node.type !== "MemberExpression" || node.object.type !== "ThisExpression") return false;
  const around = classAround(node);
  const name = staticName(node);
  return around !== null && name !== null && [...memberNodes(around, name)].some(({ value }) => value?.type === "NewExpression" && isClient(sourceCode, value));
}
