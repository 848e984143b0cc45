import type { Problem } from "@no400/core";
import { problemsOf } from "../refusal-error.ts";
import { safeProblem } from "../events/make-report.ts";
import type { SafeProblem } from "../events/report.ts";
import { hash64, processKey } from "./hash.ts";

/** What may be said of an error in a log: its class, status and ids; of its message only length and hash. */
export interface ErrorDescription {
  /** `refused`: stopped by no400. `answered`: the API's error. `connection`: none came. `aborted`: by the caller. `other`. */
  readonly kind: "refused" | "answered" | "connection" | "aborted" | "other";
  readonly name: string;
  readonly status: number | null;
  /** The API's error type, such as `invalid_request_error`. */
  readonly type: string | null;
  readonly requestId: string | null;
  readonly message: { readonly length: number; readonly hash: string } | null;
  /** A code of the system below (`ECONNRESET`), from the error or its causes. */
  readonly code: string | null;
  readonly problems: readonly SafeProblem[];
}

/** Describes any thrown value without content. Never throws. */
export function describe(error: unknown): ErrorDescription {
  const problems = quietly(() => (problemsOf(error) ?? []).filter(isOurs), []);
  const status = numberAt(error, "status");
  const name = word(textAt(error, "name")) ?? typeof error;
  const requestId = word(textAt(error, "requestID") ?? textAt(error, "request_id"));
  const message = textAt(error, "message");
  return {
    kind: kindOf(name, status, problems.length > 0 && requestId === null),
    name: className(error) ?? name,
    status,
    type: word(textAt(error, "type") ?? textAt(at(at(error, "error"), "error"), "type")),
    requestId,
    message: message === null ? null : { length: message.length, hash: hash64(message, processKey()) },
    code: causeCode(error),
    problems: problems.map(safeProblem),
  };
}

/** Other libraries' errors have `problems` as well, of any form. */
function isOurs(problem: Problem): boolean {
  const { code, severity, path } = problem;
  return typeof code === "string" && /^[a-z][a-z0-9-]{0,63}$/.test(code) && (severity === "error" || severity === "warning") && Array.isArray(path);
}

function kindOf(name: string, status: number | null, isRefusal: boolean): ErrorDescription["kind"] {
  if (isRefusal) return "refused";
  if (status !== null) return "answered";
  if (/abort/i.test(name)) return "aborted";
  return /connection|fetch|network|timeout/i.test(name) || name === "TypeError" ? "connection" : "other";
}

function className(error: unknown): string | null {
  return word(textAt(at(error, "constructor"), "name"));
}

function causeCode(error: unknown, depth = 0): string | null {
  return word(textAt(error, "code")) ?? (depth < 5 && typeof error === "object" && error !== null ? causeCode(at(error, "cause"), depth + 1) : null);
}

function at(value: unknown, key: string): unknown {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return undefined;
  return quietly(() => (value as Readonly<Record<string, unknown>>)[key], undefined);
}

function textAt(value: unknown, key: string): string | null {
  const found = at(value, key);
  return typeof found === "string" ? found : null;
}

function numberAt(value: unknown, key: string): number | null {
  const found = at(value, key);
  return typeof found === "number" ? found : null;
}

/** Class names, error types and request ids are single words; anything longer may be content. */
function word(text: string | null): string | null {
  return text !== null && /^[A-Za-z_]\w{0,63}$/.test(text) && !/^sk_|^ey/.test(text) ? text : null;
}

function quietly<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
