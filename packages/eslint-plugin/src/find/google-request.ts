import type * as ES from "estree";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { memberNamed, usePlace } from "../evaluate/value.ts";
import type { Node } from "../syntax/ast.ts";
import type { Settings } from "../settings.ts";
import { contextsFor } from "./contexts.ts";
import type { Found } from "./found.ts";
import { jsonBody } from "./json-body.ts";
import { sentAsIs } from "./sent-as-is.ts";
import { spelled } from "./spelled.ts";
import { targetAt } from "./url.ts";

const METHODS: ReadonlySet<string> = new Set(["rawPredict", "streamRawPredict"]);

export function isGoogleMethod(name: string | null): boolean {
  return name !== null && METHODS.has(name);
}

/** `predictionClient.rawPredict({ endpoint: "…/publishers/anthropic/models/…", httpBody: { data } })`. */
export function googleRequest(evaluator: Evaluator, call: ES.CallExpression, settings: Settings): Found | null {
  const [argument] = call.arguments;
  const input = argument === undefined || argument.type === "SpreadElement" ? null : evaluator.value(argument);
  const endpoint = input === null ? null : memberNamed(input, "endpoint");
  const body = input === null ? null : memberNamed(input, "httpBody");
  const data = body ? memberNamed(body, "data") : null;
  if (!endpoint || !data) return null;
  const target = targetAt(`/${spelled(evaluator, endpoint.node as unknown as Node)}:rawPredict`);
  const value = target?.platform === "vertex" ? jsonBody(evaluator, data) : null;
  if (target === null || value === null) return null;
  const contexts = contextsFor({ endpoint: target.endpoint, platform: "vertex", apiVersion: null, betas: null, ...(target.model === undefined ? {} : { model: target.model }) }, settings);
  return { value, sent: sentAsIs(contexts, { node: usePlace(endpoint), origin: null, property: null }) };
}
