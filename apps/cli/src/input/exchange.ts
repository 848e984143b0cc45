import type { ContextInput, Endpoint, Platform } from "../core.ts";

/** A recorded exchange: one request and what the API answered. Only `request` is required; `replay` also needs `status`. */
export interface Exchange {
  readonly id?: unknown;
  /** The day it was recorded, YYYY-MM-DD or YYYY-MM. */
  readonly at?: unknown;
  /** `recorded` or absent: `at` is the real day. Anything else: only near it. */
  readonly at_kind?: unknown;
  readonly platform?: unknown;
  readonly endpoint?: unknown;
  readonly url?: unknown;
  readonly headers?: unknown;
  /** False where the recorder dropped headers, so that a missing one means nothing. */
  readonly headers_known?: unknown;
  readonly request: unknown;
  readonly status?: unknown;
  readonly response?: unknown;
  /** Texts or ids were replaced: token and media rules do not judge it. */
  readonly redacted?: unknown;
  /** The API counted the same body differently at other times. */
  readonly tokens_unstable?: unknown;
  /** The answer was changed by hand: evidence for nothing. */
  readonly edited_answer?: unknown;
}

/** `at_kind` of a record whose day nothing tells: `at` is the day of judging. */
export const UNKNOWN_DAY = "unknown";

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with a request inside is an exchange; a request itself never has a member of that name. */
export function isExchange(value: unknown): value is Exchange & Fields {
  return isFields(value) && isFields(value["request"]) && !("messages" in value);
}

/** The context an exchange was sent in. */
export function exchangeContext(exchange: Exchange): ContextInput {
  const url = typeof exchange.url === "string" ? contextOfUrl(exchange.url) : {};
  const named = platformOf(exchange.platform);
  const headers = exchange.headers_known === false ? undefined : headersOf(exchange.headers);
  const at = dayOf(exchange.at);
  return {
    ...url,
    ...(named !== undefined && { platform: url.platform === "bedrock-mantle" ? url.platform : named }),
    ...(isEndpoint(exchange.endpoint) && { endpoint: exchange.endpoint }),
    ...(headers !== undefined && { headers }),
    ...(exchange.redacted === true && { contentReplaced: true }),
    ...(at !== undefined && { asOf: at.day, asOfExact: at.exact && exchange.at_kind !== "committed" && exchange.at_kind !== UNKNOWN_DAY }),
  };
}

/** Platform names as records spell them; what is none of ours is some gateway. */
export function platformOf(name: unknown): Platform | undefined {
  if (typeof name !== "string") return undefined;
  if (name === "azure") return "foundry";
  return PLATFORMS.find((platform) => platform === name) ?? "other";
}

const PLATFORMS: readonly Platform[] = ["anthropic", "aws", "bedrock", "bedrock-mantle", "bedrock-converse", "vertex", "foundry", "other"];

function isEndpoint(name: unknown): name is Endpoint {
  return name === "messages" || name === "count_tokens" || name === "batches";
}

/** A month stands for its first day, and is never exact. */
function dayOf(at: unknown): { readonly day: string; readonly exact: boolean } | undefined {
  if (typeof at !== "string") return undefined;
  if (/^\d{4}-\d{2}-\d{2}/.test(at)) return { day: at.slice(0, 10), exact: true };
  return /^\d{4}-\d{2}$/.test(at) ? { day: `${at}-01`, exact: false } : undefined;
}

/** Header names in lower case; values that are no strings (a list in some recorders) are joined. */
export function headersOf(headers: unknown): Readonly<Record<string, string>> | undefined {
  if (!isFields(headers)) return undefined;
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] => {
    // Some recorders keep the name of a header that was not sent, with null.
    const text = Array.isArray(value) ? value.join(",") : (value ?? "");
    return typeof text === "string" ? [[name.toLowerCase(), text]] : [];
  });
  return Object.fromEntries(pairs);
}

/** What a request's address says: endpoint, platform, and the model where it stands in the path. */
export function contextOfUrl(url: string): ContextInput {
  const endpoint = endpointOf(url);
  const platform = platformOfUrl(url);
  const model = /\/model\/([^/?]+)\/|\/models\/([^/:?]+)(?=:|$)/.exec(url);
  const id = model?.[1] ?? model?.[2];
  return { ...(endpoint && { endpoint }), ...(platform && { platform }), ...(id !== undefined && { model: decoded(id) }) };
}

function endpointOf(url: string): Endpoint | undefined {
  if (/\/messages\/count_tokens\b|:count-tokens\b|\/count-tokens\b/.test(url)) return "count_tokens";
  if (/\/messages\/batches\b/.test(url)) return "batches";
  return /\/messages\b|\/invoke\b|\/invoke-with-response-stream\b|:(stream)?rawPredict\b/i.test(url) ? "messages" : undefined;
}

function platformOfUrl(url: string): Platform | undefined {
  const host = /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase().replace(/:443$/, "") ?? "";
  if (host === "api.anthropic.com") return "anthropic";
  if (host.startsWith("bedrock-mantle.")) return "bedrock-mantle";
  if (host.startsWith("bedrock-runtime.")) return /\/converse(-stream)?(\?|$)/.test(url) ? "bedrock-converse" : "bedrock";
  if (host.startsWith("aws-external-anthropic.")) return "aws";
  if (host.endsWith("aiplatform.googleapis.com")) return "vertex";
  return /\.(services\.ai|cognitiveservices|openai)\.azure\.com$/.test(host) ? "foundry" : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
