import type * as ES from "estree";
import { calleePath } from "../evaluate/harmless.ts";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { memberNamed, usePlace, type ObjectValue, type Value } from "../evaluate/value.ts";
import { unwrap, type Node } from "../syntax/ast.ts";
import { isGlobal } from "../syntax/scope.ts";
import type { Settings } from "../settings.ts";
import { isAnthropicUrl } from "./client-options.ts";
import { contextsFor } from "./contexts.ts";
import type { Found } from "./found.ts";
import { headerPlaces } from "./header-places.ts";
import { betasIn, headerRecord, headersOf, NO_HEADERS, UNKNOWN_HEADERS, type HeaderLookup, type HeaderRecord } from "./headers.ts";
import { jsonBody } from "./json-body.ts";
import { sentAsIs } from "./sent-as-is.ts";
import { targetOf, type Target } from "./url.ts";

/** Functions that take a URL first, or a configuration that names one. */
const SENDERS: ReadonlySet<string> = new Set(["fetch", "$fetch", "ofetch", "nodeFetch", "request", "post", "axios", "ky", "got", "Request", "stream"]);

export function isSender(name: string | null): boolean {
  return name !== null && SENDERS.has(name);
}

/** Members of a request configuration; whatever has none of them is a body. */
const CONFIG_KEYS: readonly string[] = ["body", "json", "data", "headers", "method"];

/** A call of `fetch`, `axios`, `ky`, `got`, `undici` or Google's client that posts to a URL of the Messages API. */
export function httpRequest(evaluator: Evaluator, call: ES.CallExpression | ES.NewExpression, settings: Settings): Found | null {
  const name = calleePath(call.callee)?.at(-1);
  if (name === undefined || !SENDERS.has(name)) return null;
  const [first, second, third] = call.arguments as readonly Node[];
  if (first === undefined) return null;
  const inner = configOf(evaluator, first);
  const target = inner === null ? urlTarget(evaluator, first) : configTarget(evaluator, inner);
  if (target === null) return null;
  const request = new HttpRequest(evaluator, call, target, settings);
  const config = inner ?? configOf(evaluator, second);
  if (config !== null && (inner !== null || CONFIG_KEYS.some((key) => memberNamed(config, key)))) return request.found(bodyIn(evaluator, config), config);
  return name === "post" && second !== undefined ? request.found(evaluator.value(second), configOf(evaluator, third)) : null;
}

interface PlacedTarget extends Target {
  readonly node: Value;
}

function urlTarget(evaluator: Evaluator, node: Node): PlacedTarget | null {
  const target = targetOf(evaluator, node);
  return target === null ? null : { ...target, node: evaluator.value(node) };
}

function configOf(evaluator: Evaluator, argument: Node | undefined): ObjectValue | null {
  const value = argument === undefined ? null : evaluator.value(argument);
  return value?.kind === "object" ? value : null;
}

function configTarget(evaluator: Evaluator, config: ObjectValue): PlacedTarget | null {
  const url = memberNamed(config, "url") ?? memberNamed(config, "uri");
  const target = url ? urlTarget(evaluator, url.node as unknown as Node) : null;
  const base = memberNamed(config, "baseURL");
  if (target === null || base?.kind !== "scalar" || !isAnthropicUrl(String(base.value))) return target;
  return { ...target, platform: "anthropic", sure: true };
}

function bodyIn(evaluator: Evaluator, config: ObjectValue): Value | null {
  const method = memberNamed(config, "method");
  if (method?.kind === "scalar" && String(method.value).toUpperCase() !== "POST") return null;
  for (const name of ["json", "data", "body"]) {
    const body = memberNamed(config, name);
    if (body) return jsonBody(evaluator, body);
  }
  return null;
}

class HttpRequest {
  private readonly evaluator: Evaluator;
  private readonly call: ES.CallExpression | ES.NewExpression;
  private readonly target: PlacedTarget;
  private readonly settings: Settings;

  constructor(evaluator: Evaluator, call: ES.CallExpression | ES.NewExpression, target: PlacedTarget, settings: Settings) {
    this.evaluator = evaluator;
    this.call = call;
    this.target = target;
    this.settings = settings;
  }

  found(value: Value | null, config: ObjectValue | null): Found | null {
    const { target, settings } = this;
    if (value === null || (value.kind !== "object" && value.kind !== "choice")) return null;
    const node = config === null ? undefined : memberNamed(config, "headers");
    const headers = config === null || node === undefined ? UNKNOWN_HEADERS : node === null ? NO_HEADERS : headersOf(this.evaluator, node);
    if (!target.sure && !isSurely(headers, value, target)) return null;
    const { endpoint, platform, model } = target;
    const to = { endpoint, platform, apiVersion: headers("anthropic-version") ?? null, betas: betasIn(headers("anthropic-beta")), ...(model === undefined ? {} : { model }) };
    const record = node && platform === "anthropic" ? this.record(node) : null;
    const contexts = contextsFor(to, settings).map((context) => (record === null ? context : { ...context, ...record }));
    // The model is part of a longer text there, so that no fix may replace it.
    const modelPlace = model === undefined ? null : { node: usePlace(target.node), origin: null, property: null };
    return { value, sent: sentAsIs(contexts, modelPlace, node ? { headers: headerPlaces([node], usePlace(node)) } : {}) };
  }

  /** Libraries have defaults of their own; only the platform's `fetch` sends what it is told and nothing else. */
  private record(headers: Value): HeaderRecord | null {
    const record = headerRecord(this.evaluator, headers);
    const isBare = isGlobal(this.evaluator.surroundings.sourceCode, unwrap(this.call.callee), "fetch");
    return record === null ? null : { ...record, headersComplete: record.headersComplete && isBare };
  }
}

/** Many services have messages; this one has a version header, Claude models, or all of the API's own fields. */
function isSurely(headers: HeaderLookup, value: Value, { platform }: Target): boolean {
  if (platform === "bedrock") return isBedrockBody(value);
  if (platform === "bedrock-converse") return false;
  if (typeof headers("anthropic-version") === "string") return true;
  const model = memberNamed(value, "model");
  if (model?.kind === "scalar" && typeof model.value === "string" && /^(?:anthropic[./])?claude-/.test(model.value)) return true;
  return ["model", "messages", "max_tokens"].every((name) => memberNamed(value, name));
}

/** Other vendors' models have other bodies. */
export function isBedrockBody(value: Value): boolean {
  return Boolean(memberNamed(value, "anthropic_version") && memberNamed(value, "messages"));
}
