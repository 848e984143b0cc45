import { isFields } from "./exchange.ts";
import { failure, type Found } from "./found.ts";
import type { JsonOrigin } from "./json.ts";
import { embeddedJson } from "./embedded.ts";
import { bodyText, jsonOrText } from "./cassette/body.ts";
import { isMessagesUrl, type RecordedCall } from "./recorded.ts";

interface Har {
  readonly log: { readonly entries: readonly unknown[] };
}

export function isHar(value: unknown): value is Har {
  return isFields(value) && isFields(value["log"]) && Array.isArray(value["log"]["entries"]);
}

/** Requests to a Messages endpoint among a HAR's entries (a browser's, a proxy's, Polly.js'); their bodies are JSON inside JSON strings. */
export function harRequests(har: Har, text: string, origin: JsonOrigin): readonly Found[] {
  const found: Found[] = [];
  har.log.entries.forEach((entry, index) => {
    const request = isFields(entry) && isFields(entry["request"]) ? entry["request"] : {};
    const url = typeof request["url"] === "string" ? request["url"] : "";
    const body = isFields(request["postData"]) ? request["postData"]["text"] : undefined;
    if (typeof body !== "string" || body === "" || !isMessagesUrl(url)) return;
    const at = ["log", "entries", index, "request", "postData", "text"];
    found.push(embeddedJson({ call: callOf(url, request, entry), body, exact: true, text, at, origin, index: found.length, label: `entry ${index}` }));
  });
  return found.length > 0 ? found : [failure("no-request", "No entry of this HAR is a request to the Messages API.")];
}

function callOf(url: string, request: Readonly<Record<string, unknown>>, entry: unknown): RecordedCall {
  const { response, startedDateTime } = entry as { readonly response?: unknown; readonly startedDateTime?: unknown };
  const answer: Readonly<Record<string, unknown>> = isFields(response) ? response : {};
  return { url, headers: headersIn(request["headers"]), status: answer["status"], response: contentOf(answer["content"]), at: typeof startedDateTime === "string" ? startedDateTime : null };
}

function headersIn(list: unknown): Readonly<Record<string, unknown>> {
  if (!Array.isArray(list)) return {};
  return Object.fromEntries(list.flatMap((one: unknown): [string, unknown][] => (isFields(one) && typeof one["name"] === "string" ? [[one["name"], one["value"]]] : [])));
}

function contentOf(content: unknown): unknown {
  if (!isFields(content)) return undefined;
  const { text, encoding } = content;
  return jsonOrText(bodyText(encoding === "base64" ? { base64_string: text } : text)?.text ?? null);
}
