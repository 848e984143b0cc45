import { isObject } from "@no400/core";
import type * as ES from "estree";
import { calleePath } from "../evaluate/harmless.ts";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { memberNamed, type Value } from "../evaluate/value.ts";
import { placeOf, staticName, unwrap, type Node, type Place } from "../syntax/ast.ts";
import { isGlobal, onlyDefinition, variableOf } from "../syntax/scope.ts";
import type { Settings } from "../settings.ts";
import { isAnthropicUrl } from "./client-options.ts";
import { contextsFor } from "./contexts.ts";
import type { Found, Sent } from "./found.ts";
import { betasIn, headerRecord, headersOf, type HeaderLookup, type HeaderRecord } from "./headers.ts";
import { targetOf, type Target } from "./url.ts";

/** Functions that take a URL first, or a configuration that names one. */
const SENDERS: ReadonlySet<string> = new Set(["fetch", "$fetch", "ofetch", "nodeFetch", "request", "post", "axios", "ky", "got", "Request", "stream"]);

export function isSender(name: string | null): boolean {
  return name !== null && SENDERS.has(name);
}

/** Members of a request configuration; whatever has none of them is a body. */
const CONFIG_KEYS: readonly string[] = ["body", "json", "data", "headers", "method"];

/** A call of `fetch`, `axios`, `ky`, `got` or `undici` that posts to a URL ending in `/v1/messages…`. */
export function httpRequest(evaluator: Evaluator, call: ES.CallExpression | ES.NewExpression, settings: Settings): Found | null {
  const name = calleePath(call.callee)?.at(-1);
  if (name === undefined || !SENDERS.has(name)) return null;
  const [first, second, third] = call.arguments as readonly Node[];
  if (first === undefined) return null;
  const inner = configNode(evaluator, first);
  const target = inner === null ? targetOf(evaluator, first) : targetIn(evaluator, inner);
  if (target === null) return null;
  // Libraries have defaults of their own; only the platform's `fetch` sends what it is told and nothing else.
  const isBare = isGlobal(evaluator.surroundings.sourceCode, unwrap(call.callee), "fetch");
  const config = inner ?? (second === undefined ? null : configNode(evaluator, second));
  if (config !== null && (inner !== null || hasConfigKeys(config))) return found(target, bodyIn(evaluator, config), headersIn(evaluator, config), settings, placesIn(evaluator, config, isBare));
  if (name !== "post" || second === undefined) return null;
  const headers = third === undefined ? null : configNode(evaluator, third);
  return found(target, evaluator.value(second), headersIn(evaluator, headers), settings, placesIn(evaluator, headers, false));
}

/** The object literal behind an argument, also through a name. */
function configNode(evaluator: Evaluator, argument: Node): ES.ObjectExpression | null {
  const node = definedAt(evaluator, unwrap(argument));
  return node.type === "ObjectExpression" ? node : null;
}

function definedAt(evaluator: Evaluator, node: Node): Node {
  if (node.type !== "Identifier") return node;
  const variable = variableOf(evaluator.surroundings.sourceCode, node);
  const definition = variable === null ? null : onlyDefinition(variable);
  if (definition?.type !== "Variable") return node;
  const { id, init } = definition.node as ES.VariableDeclarator;
  return id.type === "Identifier" && init ? unwrap(init) : node;
}

function property(config: ES.ObjectExpression, name: string): Node | null {
  for (const member of config.properties) if (member.type === "Property" && staticName(member) === name) return member.value;
  return null;
}

function hasConfigKeys(config: ES.ObjectExpression): boolean {
  return CONFIG_KEYS.some((name) => property(config, name) !== null);
}

function targetIn(evaluator: Evaluator, config: ES.ObjectExpression): Target | null {
  const url = property(config, "url") ?? property(config, "uri");
  const target = url === null ? null : targetOf(evaluator, url);
  const base = property(config, "baseURL");
  const known = base === null ? null : evaluator.value(base);
  if (target === null || known?.kind !== "scalar" || !isAnthropicUrl(String(known.value))) return target;
  return { ...target, platform: "anthropic", sure: true };
}

function bodyIn(evaluator: Evaluator, config: ES.ObjectExpression): Value | null {
  const method = property(config, "method");
  const known = method === null ? null : evaluator.value(method);
  if (known?.kind === "scalar" && String(known.value).toUpperCase() !== "POST") return null;
  const node = property(config, "json") ?? property(config, "data") ?? property(config, "body");
  return node === null ? null : jsonBody(evaluator, node);
}

/** What a body is the JSON text of. */
function jsonBody(evaluator: Evaluator, expression: Node): Value | null {
  const node = definedAt(evaluator, unwrap(expression));
  if (node.type !== "CallExpression") return evaluator.value(expression);
  const path = calleePath(node.callee)?.join(".");
  const [first, replacer] = node.arguments;
  if (first === undefined || first.type === "SpreadElement") return null;
  if (path === "Buffer.from") return jsonBody(evaluator, first);
  if (path !== "JSON.stringify") return null;
  const plain = replacer === undefined || (replacer.type === "Literal" && replacer.value === null) || (replacer.type === "Identifier" && replacer.name === "undefined");
  return plain ? evaluator.value(first) : null;
}

function headersIn(evaluator: Evaluator, config: ES.ObjectExpression | null): HeaderLookup {
  const node = config === null ? null : property(config, "headers");
  const spreads = config?.properties.some((member) => member.type === "SpreadElement") === true;
  if (node === null && (spreads || config === null)) return () => undefined;
  return headersOf(evaluator, node === null ? null : definedAt(evaluator, unwrap(node)));
}

type HeaderPlaces = Pick<Sent, "betasPlace" | "versionPlace" | "headersPlace"> & { readonly record: HeaderRecord | null };

/** Where the headers that matter are written, when they are an object literal. */
function placesIn(evaluator: Evaluator, config: ES.ObjectExpression | null, isBare: boolean): HeaderPlaces {
  const node = config === null ? null : property(config, "headers");
  const headers = node === null ? null : configNode(evaluator, node);
  const placed = (name: string): Place | undefined => {
    const value = headers === null ? null : property(headers, name);
    return value === null ? undefined : placeOf(value);
  };
  const found = node === null ? null : headerRecord(evaluator, definedAt(evaluator, unwrap(node)));
  const record = found === null ? null : { ...found, headersComplete: found.headersComplete && isBare };
  return { betasPlace: placed("anthropic-beta"), versionPlace: placed("anthropic-version"), headersPlace: node === null ? undefined : placeOf(node), record };
}

function found(target: Target, value: Value | null, headers: HeaderLookup, settings: Settings, { record, ...places }: HeaderPlaces): Found | null {
  if (value === null || (value.kind !== "object" && value.kind !== "choice")) return null;
  if (!target.sure && !isSurely(headers, value)) return null;
  const version = headers("anthropic-version");
  const to = { endpoint: target.endpoint, platform: target.platform, apiVersion: version ?? null, betas: betasIn(headers("anthropic-beta")) };
  // What else a gateway asks for is its own affair.
  const contexts = contextsFor(to, settings).map((context) => (target.sure && record !== null ? { ...context, ...record } : context));
  return { value, sent: (concrete) => (isObject(concrete.value) ? { concrete, contexts, ...places } : null) };
}

/** Many services have messages; this one has a version header, Claude models, or all of the API's own fields. */
function isSurely(headers: HeaderLookup, value: Value): boolean {
  if (typeof headers("anthropic-version") === "string") return true;
  const model = memberNamed(value, "model");
  if (model?.kind === "scalar" && typeof model.value === "string" && /^(?:anthropic[./])?claude-/.test(model.value)) return true;
  return ["model", "messages", "max_tokens"].every((name) => memberNamed(value, name));
}
