import { isObject } from "../subject.ts";
import { fishError } from "./read-text.ts";

/** What an error says, whoever wrote it down. Null where it does not say. */
export interface ReadError {
  readonly status: number | null;
  /** `invalid_request_error`, Bedrock's `ValidationException`, Google's `RESOURCE_EXHAUSTED`. */
  readonly type: string | null;
  readonly message: string | null;
  /** `error.details.error_code`. */
  readonly errorCode: string | null;
  readonly requestId: string | null;
}

export const NOTHING: ReadError = { status: null, type: null, message: null, errorCode: null, requestId: null };

/** Errors inside errors inside errors: no real one goes deeper. */
const MAX_DEPTH = 5;
/** Pasted logs may be huge; the error is at their beginning or they hold none. */
const MAX_TEXT = 200_000;

/**
 * Reads an error in any of the forms people have it in: the API's JSON body, Bedrock's and Google's bodies, an SDK's error object,
 * what an SDK prints (TypeScript, Python, Ruby, Go, Java, AWS), or a line of a log. Never throws.
 */
export function readError(input: unknown): ReadError {
  try {
    return read(input, 0) ?? NOTHING;
  } catch {
    return NOTHING; // a hostile object: a getter that throws
  }
}

function read(input: unknown, depth: number): ReadError | null {
  if (depth > MAX_DEPTH) return null;
  if (typeof input === "string") return readString(input.slice(0, MAX_TEXT), depth);
  if (Array.isArray(input)) return read(input[0], depth + 1);
  return typeof input === "object" && input !== null ? readObject(input as Readonly<Record<string, unknown>>, depth) : null;
}

function readString(text: string, depth: number): ReadError | null {
  const value = parsed(text.trim());
  if (typeof value === "object" && value !== null) return read(value, depth + 1);
  return fishError(text, (found) => read(found, depth + 1));
}

function readObject(value: Readonly<Record<string, unknown>>, depth: number): ReadError | null {
  const own = readMembers(value, depth);
  const nested = readNested(value, depth);
  if (nested === null || nested.message === null) return own.message === null && own.type === null && own.status === null ? nested : own;
  return {
    status: nested.status ?? own.status,
    type: nested.type ?? own.type,
    message: nested.message,
    errorCode: nested.errorCode ?? own.errorCode,
    requestId: own.requestId ?? nested.requestId,
  };
}

/** Where APIs, SDKs and loggers put the error itself. */
const HOLDERS = ["error", "Error", "err", "exception", "response", "body", "data", "cause"];

function readNested(value: Readonly<Record<string, unknown>>, depth: number): ReadError | null {
  let found: ReadError | null = null;
  for (const key of HOLDERS) {
    const inner = value[key];
    if (!isObject(inner) && typeof inner !== "string") continue;
    found = read(inner, depth + 1);
    if (found !== null && found.message !== null) return found;
  }
  return found;
}

function readMembers(value: Readonly<Record<string, unknown>>, depth: number): ReadError {
  const said = text(value["message"]) ?? text(value["Message"]) ?? text(value["errorMessage"]);
  // What an SDK makes its message of is a whole error again.
  const within = said !== null && /[{]/.test(said) ? read(said, depth + 1) : null;
  const details = value["details"];
  const metadata = value["$metadata"] ?? value["ResponseMetadata"];
  return {
    status: number(value["status"]) ?? number(value["statusCode"]) ?? number(value["code"]) ?? within?.status ?? statusIn(metadata),
    type: within?.type ?? typeOf(value),
    message: within?.message ?? said,
    errorCode: (isObject(details) ? text(details["error_code"]) : null) ?? within?.errorCode ?? null,
    requestId: text(value["request_id"]) ?? text(value["requestID"]) ?? text(value["requestId"]) ?? within?.requestId ?? null,
  };
}

function typeOf(value: Readonly<Record<string, unknown>>): string | null {
  const aws = text(value["__type"]) ?? text(value["Code"]);
  if (aws !== null) return aws.replace(/^.*#/, "");
  const type = text(value["type"]);
  if (type !== null && type !== "error") return type;
  const name = text(value["name"]);
  return text(value["status"]) ?? (name?.endsWith("Exception") === true ? name : null);
}

function statusIn(metadata: unknown): number | null {
  return isObject(metadata) ? (number(metadata["httpStatusCode"]) ?? number(metadata["HTTPStatusCode"])) : null;
}

/** An HTTP status; other numbers called `code` are not. */
function number(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599 ? value : null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function parsed(text: string): unknown {
  if (!/^[[{"]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? parsed(value) : value;
  } catch {
    return undefined;
  }
}
