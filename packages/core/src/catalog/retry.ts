import type { RetryHelps, ReplyRow } from "./reply-row.ts";

/** Whether to send the same request again, and when. */
export interface RetryAdvice {
  readonly helps: RetryHelps;
  /** How long the server asks to wait, in milliseconds; null where it does not say. */
  readonly afterMs: number | null;
  /** The header that decided; null where status and kind of reply did. */
  readonly header: "x-should-retry" | "retry-after-ms" | "retry-after" | null;
}

/** Response headers in any of the usual forms; names in any case. */
export type HeadersInput = Readonly<Record<string, string | readonly string[] | undefined>> | Iterable<readonly [string, string]>;

/** Too long to be meant: a clock that is wrong, or a header that is. */
const LONGEST = 24 * 3_600_000;

/** The row's own word, else the usual one for the status; a server's `x-should-retry` overrules both, as it does in the SDKs. */
export function retryAdvice(status: number | null, row: ReplyRow | null, headers: HeadersInput | undefined, now: number = Date.now()): RetryAdvice {
  const sent = lowerCase(headers);
  const wait = waitOf(sent, now);
  const should = sent.get("x-should-retry");
  const usual = row?.retry ?? byStatus(row?.status ?? status);
  const afterMs = wait?.afterMs ?? null;
  if (should === "true") return { helps: usual === "no" ? "perhaps" : usual, afterMs, header: "x-should-retry" };
  if (should === "false") return { helps: usual === "later" ? "later" : "no", afterMs: null, header: "x-should-retry" };
  if (usual === "no") return { helps: "no", afterMs: null, header: null };
  return { helps: usual, afterMs, header: wait?.header ?? null };
}

function byStatus(status: number | null): RetryHelps {
  if (status === null || status === 400) return "no";
  return status === 408 || status === 429 || status >= 500 ? "yes" : status === 409 ? "perhaps" : "no";
}

function lowerCase(headers: HeadersInput | undefined): ReadonlyMap<string, string> {
  if (headers === undefined) return new Map();
  const pairs: Iterable<readonly [string, string | readonly string[] | undefined]> = isPairs(headers) ? headers : Object.entries(headers);
  const found = new Map<string, string>();
  for (const [name, value] of pairs) {
    const one = typeof value === "object" ? value[0] : value;
    if (one !== undefined) found.set(name.toLowerCase(), one.trim());
  }
  return found;
}

function isPairs(headers: HeadersInput): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers;
}

function waitOf(headers: ReadonlyMap<string, string>, now: number): { readonly afterMs: number; readonly header: "retry-after-ms" | "retry-after" } | null {
  const precise = headers.get("retry-after-ms");
  if (precise !== undefined && /^\d+(\.\d+)?$/.test(precise)) return bounded(Number(precise), "retry-after-ms");
  const usual = headers.get("retry-after");
  if (usual === undefined) return null;
  if (/^\d+(\.\d+)?$/.test(usual)) return bounded(Number(usual) * 1000, "retry-after");
  const date = Date.parse(usual);
  return Number.isNaN(date) ? null : bounded(Math.max(0, date - now), "retry-after");
}

function bounded<H extends string>(afterMs: number, header: H): { readonly afterMs: number; readonly header: H } | null {
  return afterMs <= LONGEST ? { afterMs, header } : null;
}
