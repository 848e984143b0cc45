import type { ContextInput } from "../core.ts";
import { contextOfUrl, isFields } from "./exchange.ts";
import { failure, type Found } from "./found.ts";
import type { JsonOrigin } from "./json.ts";
import { savedHeaders } from "./saved-headers.ts";
import { embeddedJson } from "./embedded.ts";

interface Har {
  readonly log: { readonly entries: readonly unknown[] };
}

export function isHar(value: unknown): value is Har {
  return isFields(value) && isFields(value["log"]) && Array.isArray(value["log"]["entries"]);
}

/** Requests to a Messages endpoint among a HAR's entries; their bodies are JSON inside JSON strings. */
export function harRequests(har: Har, text: string, origin: JsonOrigin): readonly Found[] {
  const found: Found[] = [];
  har.log.entries.forEach((entry, index) => {
    const request = isFields(entry) && isFields(entry["request"]) ? entry["request"] : {};
    const url = typeof request["url"] === "string" ? request["url"] : "";
    const context = contextOfUrl(url);
    const body = isFields(request["postData"]) ? request["postData"]["text"] : undefined;
    if (typeof body !== "string" || context.endpoint === undefined) return;
    const at = ["log", "entries", index, "request", "postData", "text"];
    found.push(embeddedJson({ body, text, at, origin, index: found.length, label: `entry ${index}`, context: { ...context, ...headerContext(request["headers"]), ...dayContext(entry) } }));
  });
  return found.length > 0 ? found : [failure("no-request", "No entry of this HAR is a request to the Messages API.")];
}

function headerContext(list: unknown): ContextInput {
  if (!Array.isArray(list)) return {};
  const pairs = list.flatMap((one: unknown): [string, string][] => {
    if (!isFields(one) || typeof one["name"] !== "string" || typeof one["value"] !== "string") return [];
    return [[one["name"].toLowerCase(), one["value"]]];
  });
  return savedHeaders(Object.fromEntries(pairs));
}

function dayContext(entry: unknown): ContextInput {
  const started = isFields(entry) ? entry["startedDateTime"] : undefined;
  return typeof started === "string" && /^\d{4}-\d{2}-\d{2}/.test(started) ? { asOf: started.slice(0, 10) } : {};
}

