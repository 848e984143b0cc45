import type { ReadError } from "./read-error.ts";
import { bestInText } from "./match.ts";
import { replyRows } from "./areas.ts";
import { literalAt, objectsIn } from "./text-literals.ts";

/** What SDKs call their errors, by the status they stand for. */
const CLASSES: Readonly<Record<string, number>> = {
  BadRequest: 400, Authentication: 401, Unauthorized: 401, PermissionDenied: 403, Forbidden: 403, NotFound: 404, Conflict: 409,
  RequestTooLarge: 413, UnprocessableEntity: 422, RateLimit: 429, InternalServer: 500, ServiceUnavailable: 503, DeadlineExceeded: 504, Overloaded: 529,
};
const CLASS = /\b([A-Z][A-Za-z]+?)(?:Error|Exception)\b/g;

/** How texts tell a status, the surest first. */
const STATUSES = [
  /\bstatus(?:[_ ]?code)?["']?\s*(?::|=>|=)\s*([1-5]\d\d)\b/i,
  /\bError code:\s*([1-5]\d\d)\b/i,
  /\bHTTP(?:\/[\d.]+)?\s+([45]\d\d)\b/,
  /(?:^|:\s)([45]\d\d)(?=[\s:{]|$)/m,
];

/** Reads a text that is no JSON: what SDKs print, and logs. `readValue` reads a JSON object found in it. */
export function fishError(text: string, readValue: (value: unknown) => ReadError | null): ReadError | null {
  for (const value of objectsIn(text)) {
    const found = readValue(value);
    if (found !== null && found.message !== null) return { ...found, status: found.status ?? statusOf(text), requestId: found.requestId ?? requestIdOf(text) };
  }
  const rest = { status: statusOf(text), type: typeIn(text), requestId: requestIdOf(text) };
  const message = literalAt(text, "message");
  if (message !== null) return { ...rest, message, errorCode: literalAt(text, "error_code") };
  const plain = bestInText(text) ?? withoutHead(text);
  return plain === "" && rest.status === null && rest.type === null ? null : { ...rest, message: plain === "" ? null : plain, errorCode: null };
}

function statusOf(text: string): number | null {
  for (const form of STATUSES) {
    const found = form.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  for (const [, name = ""] of text.matchAll(CLASS)) {
    if (Object.hasOwn(CLASSES, name)) return CLASSES[name] ?? null;
  }
  return null;
}

let types: ReadonlySet<string> | undefined;

function typeIn(text: string): string | null {
  types ??= new Set(replyRows.flatMap(({ type }) => (type ? [type] : [])).concat("invalid_request_error"));
  for (const [word] of text.matchAll(/\b[A-Za-z][A-Za-z_]+\b/g)) if (types.has(word) && /_error$|Exception$|^[A-Z]+_[A-Z]+$|_too_large$/.test(word)) return word;
  return null;
}

function requestIdOf(text: string): string | null {
  return /\breq_[A-Za-z0-9_]{6,}/.exec(text)?.[0] ?? null;
}

/** The first line without what SDKs put before a message. */
function withoutHead(text: string): string {
  const line = text.split("\n").find((part) => part.trim() !== "")?.trim() ?? "";
  return line
    .replace(/^An error occurred \(\w+\) when calling the \w+ operation(?: \(reached max retries: \d+\))?: /, "")
    .replace(/^(?:[\w.$]*(?:Error|Exception)(?: \[[^\]]*\])?: ?)+/, "")
    .replace(/^(?:Error code: )?[45]\d\d(?: [A-Z][A-Za-z ]+)?(?: - |: | |$)/, "")
    .trim();
}
