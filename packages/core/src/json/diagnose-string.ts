import { BACKSLASH, LETTER_U, LF, QUOTE, SPACE, TAB, isHighSurrogate, isLowSurrogate } from "./chars.ts";
import type { RawFault } from "./fault.ts";
import { escapedUnit, loneSurrogateWording } from "./surrogates.ts";

const ESCAPES = '"\\/bfnrtu';
const ESCAPE_LIST = "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX";

function unterminated(text: string, open: number): RawFault {
  return {
    code: "unterminated-string",
    from: open,
    to: text.length,
    found: "a string that never ends",
    expected: 'a closing "',
    api: { text: "unexpected end of data", at: text.length },
  };
}

function controlCharacter(at: number, code: number): RawFault {
  const name = code === LF ? "a line break" : code === TAB ? "a tab" : `the control character U+${code.toString(16).padStart(4, "0").toUpperCase()}`;
  const escape = code === LF ? "\\n" : code === TAB ? "\\t" : `\\u${code.toString(16).padStart(4, "0")}`;
  return {
    code: "control-character",
    from: at,
    to: at + 1,
    found: `${name} inside a string`,
    expected: `the escape ${escape}`,
    api: { text: "unexpected control character in string", at },
  };
}

/** Whether the text ends within the escape at `at`, or right behind it. */
function endsInEscape(text: string, at: number): boolean {
  return at + 6 >= text.length && /^\\u[\da-f]*$/i.test(text.slice(at));
}

function loneSurrogate(text: string, at: number, unit: number): RawFault {
  const isHigh = isHighSurrogate(unit);
  const wording = loneSurrogateWording(text, at, isHigh ? "high" : "low");
  return {
    code: "lone-surrogate",
    from: at,
    to: at + 6,
    found: `half of a surrogate pair, \\u${unit.toString(16)}`,
    expected: isHigh ? "its other half (\\udc00 to \\udfff) right behind it" : "its other half (\\ud800 to \\udbff) right before it",
    ...(wording !== null && { api: { text: wording, at } }),
  };
}

/** The fault of the escape at `at`, or the offset behind it. */
function escapeFault(text: string, at: number): RawFault | number {
  const kind = text.charAt(at + 1);
  if (!ESCAPES.includes(kind)) {
    return { code: "bad-escape", from: at, to: at + 2, found: `the escape \\${kind}`, expected: `${ESCAPE_LIST} (a backslash itself is \\\\)` };
  }
  if (text.charCodeAt(at + 1) !== LETTER_U) return at + 2;
  const unit = escapedUnit(text, at);
  if (unit < 0) {
    const to = Math.min(at + 6, text.length);
    return { code: "bad-escape", from: at, to, found: "an unfinished \\u escape", expected: "four hexadecimal digits behind \\u" };
  }
  if (!isHighSurrogate(unit) && !isLowSurrogate(unit)) return at + 6;
  if (isHighSurrogate(unit) && isLowSurrogate(escapedUnit(text, at + 6))) return at + 12;
  return loneSurrogate(text, at, unit);
}

/** Reads the string that opens here: its first fault, or the offset behind its closing quote. */
export function readString(text: string, open: number): RawFault | number {
  let at = open + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < SPACE) return controlCharacter(at, code);
    if (code !== BACKSLASH) {
      at++;
      continue;
    }
    if (at + 1 >= text.length) break;
    const next = escapeFault(text, at);
    if (typeof next !== "number") return endsInEscape(text, at) ? unterminated(text, open) : next;
    at = next;
  }
  return unterminated(text, open);
}
