/** What a request is sent to. Everything a verdict depends on besides the request itself. */
export interface Context {
  readonly endpoint: Endpoint;
  /** The `anthropic-version` header, e.g. "2023-06-01". */
  readonly apiVersion: string;
  readonly platform: Platform;
  /** The `anthropic-beta` values sent; null when they are not known. */
  readonly betas: ReadonlySet<string> | null;
  /** The day the request is judged at, YYYY-MM-DD. */
  readonly asOf: string;
  /** False when `asOf` is only a day near the real one: then lifecycle rules merely warn. */
  readonly asOfExact: boolean;
  /** The model where the URL carries it (Bedrock, Vertex); otherwise the request's own `model` counts. */
  readonly model: string | null;
  /** Lower-case header names to values; null when headers are not known. */
  readonly headers: Readonly<Record<string, string>> | null;
  /** True where `headers` are all that is sent, so that an absent one is surely missing. Recordings drop some. */
  readonly headersComplete: boolean;
  /** Length of the body as sent, in bytes; null when it is not known. */
  readonly bodyBytes: number | null;
  /** True where texts and files of the request were replaced by others (a redacted recording): their bytes mean nothing. */
  readonly contentReplaced: boolean;
  /** True while an item of a batch is judged: its faults come back later, as an errored item. */
  readonly batchItem: boolean;
}

export type Endpoint = "messages" | "count_tokens" | "batches";

/** `bedrock` is InvokeModel, `bedrock-mantle` its endpoint that takes the direct body. `other` stands for a compatible gateway, whose wording nobody promises. */
export type Platform = "anthropic" | "aws" | "bedrock" | "bedrock-mantle" | "bedrock-converse" | "vertex" | "foundry" | "other";

/** What callers may leave out; see {@link resolveContext} for what is assumed then. */
export interface ContextInput {
  readonly endpoint?: Endpoint | undefined;
  readonly apiVersion?: string | undefined;
  readonly platform?: Platform | undefined;
  readonly betas?: Iterable<string> | null | undefined;
  readonly asOf?: string | Date | undefined;
  readonly asOfExact?: boolean | undefined;
  readonly model?: string | null | undefined;
  readonly headers?: Readonly<Record<string, string>> | null | undefined;
  readonly headersComplete?: boolean | undefined;
  readonly bodyBytes?: number | null | undefined;
  readonly contentReplaced?: boolean | undefined;
}

/** The version that clients without an explicit choice have sent for years. */
export const DEFAULT_API_VERSION = "2023-06-01";

/** Contexts made here: given again they are taken as they are, so that a caller can make one for many checks. */
const made = new WeakSet<object>();
let last: Context | null = null;

/** Fills in defaults: `messages`, `2023-06-01`, `anthropic`, today, betas not known. A context it made before comes back as it is. */
export function resolveContext(input: ContextInput | Context = {}): Context {
  if (input === last || made.has(input)) return input as Context;
  const asOf = day(input.asOf);
  if (last !== null && isLike(last, input, asOf)) return last;
  const headers = input.headers ?? null;
  const context: Context = {
    endpoint: input.endpoint ?? "messages",
    apiVersion: input.apiVersion ?? headers?.["anthropic-version"] ?? DEFAULT_API_VERSION,
    platform: input.platform ?? "anthropic",
    betas: input.betas ? new Set(input.betas) : betasOf(headers),
    asOf,
    asOfExact: input.asOfExact ?? true,
    model: input.model ?? null,
    headers,
    headersComplete: headers !== null && (input.headersComplete ?? false),
    bodyBytes: input.bodyBytes ?? null,
    contentReplaced: input.contentReplaced ?? false,
    batchItem: false,
  };
  made.add(context);
  return (last = context);
}

/**
 * Whether a context is what an input comes to. Callers write their inputs anew for every check; one context for all of them saves
 * what is worked out once a context. Not for headers and betas, whose owner may change them in place.
 */
function isLike(context: Context, input: ContextInput, asOf: string): boolean {
  return (
    context.headers === null &&
    context.betas === null &&
    !input.headers &&
    !input.betas &&
    context.asOf === asOf &&
    context.endpoint === (input.endpoint ?? "messages") &&
    context.apiVersion === (input.apiVersion ?? DEFAULT_API_VERSION) &&
    context.platform === (input.platform ?? "anthropic") &&
    context.asOfExact === (input.asOfExact ?? true) &&
    context.model === (input.model ?? null) &&
    context.bodyBytes === (input.bodyBytes ?? null) &&
    context.contentReplaced === (input.contentReplaced ?? false)
  );
}

function betasOf(headers: Readonly<Record<string, string>> | null): ReadonlySet<string> | null {
  if (headers === null) return null;
  const value = headers["anthropic-beta"] ?? "";
  return new Set(value.split(",").map((name) => name.trim()).filter((name) => name !== ""));
}

let today = "";
let todayUntil = 0;

/** The date part of now, formatted once a minute: a Date costs more than a small check. */
function day(asOf: string | Date | undefined): string {
  if (typeof asOf === "string") return asOf;
  if (asOf !== undefined) return asOf.toISOString().slice(0, 10);
  const now = Date.now();
  if (now >= todayUntil) {
    today = new Date(now).toISOString().slice(0, 10);
    todayUntil = now + 60_000;
  }
  return today;
}
