import type { Platform } from "@no400/core";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { memberNamed, type Value } from "../evaluate/value.ts";
import type { Client } from "./client.ts";
import { headersIn, NO_HEADERS, UNKNOWN_HEADERS, type HeaderLookup } from "./headers.ts";

/** An option as the newest list that names it sets it; null when none does, undefined when that is not known. */
function optionNamed(evaluator: Evaluator, client: Client, name: string): Value | null | undefined {
  for (const node of client.options.toReversed()) {
    const member = node === null ? undefined : memberNamed(evaluator.value(node), name);
    if (member !== null) return member;
  }
  return null;
}

/** The headers a client is made with, as they are written. */
export function writtenHeaders(evaluator: Evaluator, client: Client): Value | null | undefined {
  return optionNamed(evaluator, client, "defaultHeaders");
}

/** Middleware and a `fetch` of one's own may send other headers. */
export function defaultHeaders(evaluator: Evaluator, client: Client): HeaderLookup {
  if (optionNamed(evaluator, client, "middleware") !== null || optionNamed(evaluator, client, "fetch") !== null) return UNKNOWN_HEADERS;
  const value = writtenHeaders(evaluator, client);
  if (value === null || value?.kind === "absent") return NO_HEADERS;
  return value === undefined ? UNKNOWN_HEADERS : headersIn(value);
}

/** Behind a base URL of somebody else there may be a gateway with rules of its own. */
export function platformOf(evaluator: Evaluator, client: Client): Platform {
  if (client.platform !== "anthropic") return client.platform;
  const url = optionNamed(evaluator, client, "baseURL");
  // Clients that merely come in from elsewhere nearly always talk to the API itself.
  if (url === null || url === undefined || url.kind === "absent") return "anthropic";
  return url.kind === "scalar" && (url.value === null || isAnthropicUrl(String(url.value))) ? "anthropic" : "other";
}

export function isAnthropicUrl(url: string): boolean {
  return /^https:\/\/(?:[\w-]+\.)*(?:anthropic|claude)\.com(?:[:/]|$)/.test(url);
}
