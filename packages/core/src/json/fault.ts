import { type Place, lineIndex } from "./place.ts";
import { isHighSurrogate } from "./chars.ts";

export type JsonFaultCode =
  | "empty-input"
  | "byte-order-mark"
  | "not-json"
  | "comment"
  | "trailing-comma"
  | "extra-comma"
  | "missing-comma"
  | "missing-colon"
  | "missing-value"
  | "mismatched-bracket"
  | "single-quotes"
  | "curly-quotes"
  | "unquoted-key"
  | "unquoted-value"
  | "not-a-number"
  | "python-literal"
  | "undefined-literal"
  | "misspelt-literal"
  | "bad-number"
  | "control-character"
  | "bad-escape"
  | "lone-surrogate"
  | "unterminated-string"
  | "truncated"
  | "several-values"
  | "text-after-value"
  | "unexpected-character";

/** Why a text is no JSON: the first fault in it. */
export interface JsonFault {
  readonly code: JsonFaultCode;
  readonly place: Place;
  /** What stands there, in words: "a trailing comma", "the Python word `None`". */
  readonly found: string;
  /** What JSON wants there, in words: "a value", "a comma or the closing bracket". */
  readonly expected: string;
  /** The API's own message for a body with this fault, letter for letter; null where its wording was never recorded. */
  readonly api: string | null;
}

/** A fault before it has lines and columns. */
export interface RawFault {
  readonly code: JsonFaultCode;
  readonly from: number;
  readonly to: number;
  readonly found: string;
  readonly expected: string;
  /** The wording of the API's parser, where recorded, and the offset it counts to. */
  readonly api?: { readonly text: ApiJsonText; readonly at: number };
}

/** The four wordings seen in recorded answers. */
export type ApiJsonText =
  | "no low surrogate in string"
  | "invalid high surrogate in string"
  | "unexpected control character in string"
  | "unexpected end of data";

/**
 * The API's message for a body its JSON parser refuses. Recorded examples count `column` from 1 and `char` from 0 in a one-line
 * body; for the rest this follows orjson, whose wordings they are: code points, and lines that end with LF. (Compared with orjson
 * 3.12 on 80,000 broken bodies.)
 */
export function apiJsonMessage(text: string, wording: ApiJsonText, offset: number): string {
  let line = 1;
  let column = 1;
  let char = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (isHighSurrogate(code) && at + 1 < offset) at++;
    char++;
    column++;
    if (code === 10) {
      line++;
      column = 1;
    }
  }
  return `The request body is not valid JSON: ${wording}: line ${line} column ${column} (char ${char})`;
}

export function placed(text: string, raw: RawFault): JsonFault {
  return {
    code: raw.code,
    place: lineIndex(text).place(raw.from, raw.to),
    found: raw.found,
    expected: raw.expected,
    api: raw.api === undefined ? null : apiJsonMessage(text, raw.api.text, raw.api.at),
  };
}
