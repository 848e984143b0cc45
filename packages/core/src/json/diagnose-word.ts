import { APOSTROPHE, DOT, MINUS, PLUS, isDigit, isWordPart } from "./chars.ts";
import type { JsonFaultCode, RawFault } from "./fault.ts";
import { commentEnd } from "./jsonc.ts";

const EXACT_NUMBER = "digits without a leading zero, then perhaps .digits and an exponent";

export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordPart(text.charCodeAt(at))) at++;
  return at;
}

function excerpt(text: string, from: number, to: number): string {
  return `\`${text.slice(from, Math.min(to, from + 24))}${to - from > 24 ? "…" : ""}\``;
}

const WORDS = new Map<string, { readonly code: JsonFaultCode; readonly kind: string; readonly expected: string }>([
  ["NaN", { code: "not-a-number", kind: "the JavaScript number", expected: "a number or null" }],
  ["Infinity", { code: "not-a-number", kind: "the JavaScript number", expected: "a number or null" }],
  ["nan", { code: "not-a-number", kind: "the number", expected: "a number or null" }],
  ["inf", { code: "not-a-number", kind: "the number", expected: "a number or null" }],
  ["None", { code: "python-literal", kind: "the Python word", expected: "null" }],
  ["True", { code: "python-literal", kind: "the Python word", expected: "true" }],
  ["False", { code: "python-literal", kind: "the Python word", expected: "false" }],
  ["undefined", { code: "undefined-literal", kind: "the JavaScript word", expected: "a value, or no such key at all" }],
]);

function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWordPart(code) && code !== DOT && code !== PLUS && code !== MINUS) break;
    at++;
  }
  return at;
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NUMBER_BEGUN = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*|(?:\.\d+)?[eE][+-]?)?)?$/;

/** Reads what begins like a number: its fault, or the offset behind it. */
export function readNumber(text: string, from: number): RawFault | number {
  const to = numberEnd(text, from);
  const word = text.slice(from, to);
  if (NUMBER.test(word)) return to;
  const base = { from, to, found: excerpt(text, from, to) };
  if (/^[+-](?:Infinity|inf|NaN|nan)$/.test(word)) return { ...base, code: "not-a-number", expected: "a number or null" };
  if (to === text.length && NUMBER_BEGUN.test(word)) return truncated(text, "the rest of a number");
  return { ...base, code: "bad-number", expected: EXACT_NUMBER };
}

export function truncated(text: string, expected: string): RawFault {
  return {
    code: "truncated",
    from: text.length,
    to: text.length,
    found: "the end of the text",
    expected,
    api: { text: "unexpected end of data", at: text.length },
  };
}

/** Reads a bare word in a value's place: its fault, or the offset behind `true`, `false` or `null`. */
export function readWord(text: string, from: number): RawFault | number {
  const to = wordEnd(text, from);
  const word = text.slice(from, Math.min(to, from + 40));
  if (word === "true" || word === "false" || word === "null") return to;
  if (to === text.length && ["true", "false", "null"].some((whole) => whole.startsWith(word))) {
    return truncated(text, `the rest of \`${word}\``);
  }
  const found = excerpt(text, from, to);
  const known = WORDS.get(word);
  if (known !== undefined) return { code: known.code, from, to, found: `${known.kind} ${found}`, expected: known.expected };
  const lower = word.toLowerCase();
  if (lower === "true" || lower === "false" || lower === "null") {
    return { code: "misspelt-literal", from, to, found: `the word ${found}`, expected: lower };
  }
  return { code: "unquoted-value", from, to, found: `the bare word ${found}`, expected: "a value; a string stands in double quotes" };
}

function quoted(text: string, from: number, what: string, code: JsonFaultCode): RawFault {
  return { code, from, to: from + 1, found: `${what} (${text.charAt(from)})`, expected: 'straight double quotes (")' };
}

/** What stands where JSON wants something else and no narrower name fits. */
export function unexpected(text: string, at: number, expected: string): RawFault {
  if (at >= text.length) return truncated(text, expected);
  const comment = commentEnd(text, at);
  if (comment > 0) return { code: "comment", from: at, to: comment, found: "a comment", expected: `${expected}; JSON has no comments` };
  const code = text.charCodeAt(at);
  if (code === APOSTROPHE || code === 96) return quoted(text, at, code === 96 ? "a backtick" : "a single quote", "single-quotes");
  if (code >= 0x2018 && code <= 0x201f) return quoted(text, at, "a typographic quote", "curly-quotes");
  if (code === 0xfeff) return { code: "byte-order-mark", from: at, to: at + 1, found: "a byte order mark", expected };
  const point = text.codePointAt(at) ?? code;
  const shown = code <= 32 || (code >= 0x7f && code <= 0xa0) || (code >= 0x2000 && code <= 0x200f) || code === 0x3000;
  const found = shown ? `the character U+${point.toString(16).padStart(4, "0").toUpperCase()}` : `\`${String.fromCodePoint(point)}\``;
  return { code: "unexpected-character", from: at, to: at + (point > 0xffff ? 2 : 1), found, expected };
}

export function startsNumber(code: number): boolean {
  return isDigit(code) || code === MINUS || code === PLUS || code === DOT;
}

