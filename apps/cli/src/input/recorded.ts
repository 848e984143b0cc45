import { contextOfUrl, type Exchange, headersOf, isFields, UNKNOWN_DAY } from "./exchange.ts";
import { savedHeaders } from "./saved-headers.ts";

/** One call as a recorder (a cassette, a HAR) kept it, besides its body. */
export interface RecordedCall {
  readonly url: string;
  /** Names to values or lists of values. */
  readonly headers: unknown;
  readonly status: unknown;
  readonly response: unknown;
  /** When it was made, in any form Date understands; null where nothing tells. */
  readonly at: string | null;
}

/** The paths at which the Messages API and those that serve it take requests. Recordings hold other traffic too, `/messages` of other services in it. */
const MESSAGES = /\/v1\/messages(\/count_tokens|\/batches)?\/?(\?|#|$)|\/model\/[^/]*(anthropic|claude)[^/]*\/invoke|\/publishers\/anthropic\/models\/[^/]+:/i;

export function isMessagesUrl(url: string): boolean {
  return MESSAGES.test(url);
}

/** The call as a recorded exchange. What the recorder dropped counts as not known, not as missing. */
export function exchangeOf({ url, headers, status, response, at }: RecordedCall, request: unknown): Exchange {
  const known = savedHeaders(headersOf(headers) ?? {}).headers ?? {};
  const { platform } = contextOfUrl(url);
  const day = dayOf(at);
  return {
    request,
    url,
    headers: known,
    // Every client of the direct API sends a version; where it is gone, other headers may be too.
    headers_known: platform === "bedrock" || platform === "vertex" || "anthropic-version" in known,
    ...(platform === undefined && isRealHost(url) && { platform: "other" }),
    ...(day === null ? { at: new Date().toISOString().slice(0, 10), at_kind: UNKNOWN_DAY } : { at: day }),
    status: typeof status === "number" && status > 0 ? status : undefined,
    response,
  };
}

/** False for marks that stand in place of a host. */
function isRealHost(url: string): boolean {
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
  return /^[\w.-]+(:\d+)?$/.test(host) && !/\b(example|test|redacted|dummy|host)\b/i.test(host);
}

function dayOf(at: string | null): string | null {
  const time = at === null ? NaN : Date.parse(at);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** The value of a header in any of the forms recorders keep it in: a text, or a list of texts. */
export function headerIn(headers: unknown, name: string): string | null {
  if (!isFields(headers)) return null;
  const key = Object.keys(headers).find((one) => one.toLowerCase() === name);
  const value = key === undefined ? undefined : headers[key];
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === "string" ? text : null;
}
