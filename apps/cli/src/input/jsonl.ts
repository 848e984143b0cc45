import { parseJson, type ContextInput } from "../core.ts";
import { failure, type Found, placeFrom } from "./found.ts";
import { requestIn, syntaxFailure } from "./json.ts";
import { eachLine, type Line, type LinesOptions, type LinesRead } from "./lines.ts";

export interface JsonlOptions extends LinesOptions {
  /** Judges only about this share of the lines, 0 to 1, chosen by content so that runs agree. */
  readonly sample?: number | undefined;
}

/** Every line of a JSONL file as a request, an exchange, or a batch line. */
export function jsonlRequests(path: string | 0, options: JsonlOptions, take: (found: Found) => boolean | void): LinesRead {
  let index = 0;
  let seen = 0;
  const end = eachLine(
    path,
    (line) => {
      seen++;
      if (options.sample !== undefined && !sampled(line, options.sample)) return true;
      return take(lineRequest(line, index++));
    },
    options,
  );
  if (seen === 0 && (options.from ?? 0) === 0) take(failure("empty", "It is empty: there is no request in it."));
  return end;
}

const NO_CONTEXT: ContextInput = {};

/** What one line holds. */
export function lineRequest(line: Line, index: number): Found {
  const { text, number, offset } = line;
  const place = placeFrom(number, 1, offset);
  if (!line.utf8) {
    const at = { offset, endOffset: offset, line: number, column: 1, endLine: number, endColumn: 1 };
    return failure("not-utf8", `This line is not UTF-8.${number === 1 ? guessOf(text) : ""}`, at);
  }
  const parsed = parseJson(text);
  if ("fault" in parsed) return syntaxFailure(text, parsed.fault, place);
  // Scanning costs as much as parsing: a line is scanned only where a lone surrogate may stand in it.
  const scan = text.includes("\\ud") || text.includes("\\uD");
  return { request: requestIn(parsed.value, text, { place, verbatim: true, label: null, context: NO_CONTEXT, scan }, index, []) };
}

/** What a file that begins with such bytes is, as far as its decoded text still tells. */
function guessOf(text: string): string {
  if (text.startsWith("\u001f\ufffd")) return " It looks like gzip data; unpack it first: gzip -dc FILE | no400 lint -";
  return text.includes("\0") ? " It looks like UTF-16; convert it to UTF-8." : " Convert it to UTF-8.";
}

/** By a hash of the line, so that shards and repeated runs choose the same ones. */
function sampled({ text }: Line, share: number): boolean {
  let hash = 0x811c9dc5;
  const step = Math.max(1, text.length >> 8);
  for (let at = 0; at < text.length; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ text.length, 0x01000193);
  return (hash >>> 0) / 0x1_0000_0000 < share;
}
