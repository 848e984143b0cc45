import { closeSync, openSync, readSync, statSync } from "node:fs";
import { parseJson } from "../core.ts";
import { cassetteRequests } from "./cassette/cassette.ts";
import { curlRequests } from "./curl.ts";
import { kindByName, kindOf } from "./detect.ts";
import { failure, type Found, type InputFailure, type InputKind } from "./found.ts";
import { httpRequests } from "./http.ts";
import { jsonRequests, jsonValueRequests } from "./json.ts";
import { jsonlRequests, type JsonlOptions, lineRequest } from "./jsonl.ts";
import type { LinesRead } from "./lines.ts";
import { markdownRequests } from "./markdown.ts";
import { readFailure, readText } from "./read.ts";

/** The API takes bodies up to this size, in bytes; larger ones are answered 413 before anything is looked at. */
const LARGEST_REQUEST = 32 * 1024 * 1024;
/** A batch may be larger. */
const LARGEST_FILE = 256 * 1024 * 1024;
const SNIFFED = 4 * 1024 * 1024;

export interface SourceOptions extends JsonlOptions {
  /** Forces the kind; otherwise name and content decide. */
  readonly kind?: InputKind | undefined;
}

export interface ReadSource {
  readonly kind: InputKind;
  /** The whole text; null for JSONL, which is read as a stream. */
  readonly text: string | null;
  /** JSONL: how far it was read. */
  readonly read: LinesRead | null;
}

type Take = (found: Found) => boolean | void;

/** Hands every request of a file (0: standard input) to `take`, and what cannot be read as failures. Never throws for bad input. */
export function eachFound(path: string | 0, options: SourceOptions, take: Take): ReadSource {
  const named = options.kind ?? (path === 0 ? null : kindByName(path));
  if (named === "jsonl") return stream(path, options, take);
  const read = readText(path, () => (path === 0 || named !== null ? null : largeFile(path)));
  if ("records" in read) return stream(path, options, take);
  if ("failure" in read) return unread(read.failure, take);
  const { text, size } = read;
  const whole = named === null || named === "cassette" ? wholeJson(text) : null;
  const kind = whole !== null ? "json" : (named ?? kindOf(text));
  if (kind === "jsonl") return path === 0 ? lines(text, take) : stream(path, options, take);
  if (kind === "cassette") return cassette(text, take);
  const found = whole === null ? textRequests(text, kind) : jsonValueRequests(whole.value, text);
  const first = found[0];
  const batch = first !== undefined && "request" in first && first.request.context.endpoint === "batches";
  if (size >= LARGEST_REQUEST && found.length === 1 && !batch) return unread(tooLarge(size, "32 MB, the most the API takes (413 request_too_large)"), take);
  for (const one of found) if (take(one) === false) break;
  return { kind, text, read: null };
}

/** The value of a text that is plain JSON: by far the usual case, parsed only once. */
function wholeJson(text: string): { readonly value: unknown } | null {
  const first = text.charCodeAt(0);
  if (first !== 0x7b && first !== 0x5b && !/^\s*[{[]/.test(text)) return null;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** What to do about a file too large to be read at once; null for all others. */
function largeFile(path: string): { readonly records: true } | { readonly failure: InputFailure } | null {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > SNIFFED && startsWithRecord(path)) return { records: true };
  return size > LARGEST_FILE ? { failure: tooLarge(size, "256 MB, the most a batch may have") } : null;
}

/** The requests of a text of a known kind. */
export function textRequests(text: string, kind: Exclude<InputKind, "jsonl">): readonly Found[] {
  switch (kind) {
    case "curl":
      return curlRequests(text);
    case "markdown":
      return markdownRequests(text);
    case "http":
      return httpRequests(text);
    case "cassette":
      return [...cassetteRequests(text)];
    case "har":
      return jsonRequests(text, false);
    default:
      return jsonRequests(text, kind === "jsonc");
  }
}

/** Taken one by one: a recording may hold thousands of long requests. */
function cassette(text: string, take: Take): ReadSource {
  for (const one of cassetteRequests(text)) if (take(one) === false) break;
  return { kind: "cassette", text, read: null };
}

function stream(path: string | 0, options: SourceOptions, take: Take): ReadSource {
  try {
    return { kind: "jsonl", text: null, read: jsonlRequests(path, options, take) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return unread(readFailure(error).failure, take);
  }
}

/** JSONL that came by name of nothing through standard input: it is in memory already. */
function lines(text: string, take: Take): ReadSource {
  let number = 0;
  let index = 0;
  for (const line of text.split("\n")) {
    number++;
    if (line.trim() === "") continue;
    if (take(lineRequest({ text: line, number, offset: 0, utf8: true }, index++)) === false) break;
  }
  return { kind: "jsonl", text: null, read: null };
}

function unread(cause: InputFailure, take: Take): ReadSource {
  take({ failure: cause });
  return { kind: "json", text: null, read: null };
}

/** Whether a large file's first line is a whole JSON object with another behind it. */
function startsWithRecord(path: string): boolean {
  const buffer = Buffer.allocUnsafe(SNIFFED);
  const file = openSync(path, "r");
  try {
    const filled = readSync(file, buffer, 0, buffer.length, 0);
    const end = buffer.subarray(0, filled).indexOf(10);
    return end > 0 && buffer[0] === 0x7b && !("fault" in parseJson(buffer.toString("utf8", 0, end)));
  } finally {
    closeSync(file);
  }
}

function tooLarge(size: number, limit: string): InputFailure {
  const found = failure("too-large", `It has ${(size / 1024 / 1024).toFixed(1)} MB, more than ${limit}.`);
  return (found as { readonly failure: InputFailure }).failure;
}
