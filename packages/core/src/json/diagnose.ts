import { CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, LF, OPEN_BRACE, QUOTE, isCloser, isOpener, isWordPart } from "./chars.ts";
import { readString } from "./diagnose-string.ts";
import { readNumber, readWord, startsNumber, unexpected, wordEnd } from "./diagnose-word.ts";
import type { RawFault } from "./fault.ts";
import { commentEnd } from "./jsonc.ts";
import { skipSpace } from "./skip.ts";

const VALUE = "a value";
const KEY = "a key in double quotes";

/** Reads a text as JSON and stops at its first fault. Linear, without recursion: nesting costs one stack entry a level. */
class Reader {
  private at = 0;
  /** The closers still owed, outermost first. */
  private readonly closers: number[] = [];
  private next: "value" | "key" | "mark" = "value";
  private expected = VALUE;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  run(): RawFault | undefined {
    const start = this.beginning();
    if (start !== undefined) return start;
    let fault: RawFault | undefined;
    while (fault === undefined && !(this.next === "mark" && this.closers.length === 0)) fault = this.step();
    return fault ?? this.ending();
  }

  private step(): RawFault | undefined {
    const { next, expected } = this;
    this.next = "mark";
    if (next === "value") return this.value(expected);
    return next === "key" ? this.member(expected) : this.afterValue();
  }

  private await(next: "value" | "key", expected: string): undefined {
    this.next = next;
    this.expected = expected;
  }

  private beginning(): RawFault | undefined {
    this.at = skipSpace(this.text, 0);
    const { text, at } = this;
    if (at >= text.length) return { code: "empty-input", from: 0, to: text.length, found: "nothing", expected: "a JSON object" };
    if (text.charAt(at) === "<") {
      return { code: "not-json", from: at, to: at + 1, found: "markup (`<`)", expected: "a JSON object" };
    }
    return undefined;
  }

  /** Reads a value, or only the opener of one with content. */
  private value(expected: string): RawFault | undefined {
    const code = this.text.charCodeAt(this.at);
    if (isOpener(code)) return this.opener(code === OPEN_BRACE);
    if (code === QUOTE) return this.take(readString(this.text, this.at));
    if (startsNumber(code)) return this.take(this.isEllipsis() ? unexpected(this.text, this.at, expected) : readNumber(this.text, this.at));
    if (isWordPart(code)) return this.take(readWord(this.text, this.at));
    if (code === COMMA || isCloser(code) || code === COLON) return this.absent(expected);
    return unexpected(this.text, this.at, expected);
  }

  private isEllipsis(): boolean {
    return this.text.startsWith("..", this.at);
  }

  private take(read: RawFault | number): RawFault | undefined {
    if (typeof read !== "number") return read;
    this.at = read;
    return undefined;
  }

  private absent(expected: string): RawFault {
    const { text, at } = this;
    const found = `\`${text.charAt(at)}\` where a value belongs`;
    const code = text.charCodeAt(at) === COMMA ? "extra-comma" : "missing-value";
    const owed = this.closers.at(-1);
    const isMember = code === "extra-comma" && owed === CLOSE_BRACE;
    return { code: isMember ? "missing-value" : code, from: at, to: at + 1, found, expected };
  }

  private opener(isObject: boolean): RawFault | undefined {
    this.closers.push(isObject ? CLOSE_BRACE : CLOSE_BRACKET);
    this.at = skipSpace(this.text, this.at + 1);
    if (this.text.charCodeAt(this.at) === this.closers.at(-1)) return this.close();
    return isObject ? this.await("key", `${KEY} or \`}\``) : this.await("value", `${VALUE} or \`]\``);
  }

  private close(): undefined {
    this.closers.pop();
    this.at++;
  }

  private member(expected: string): RawFault | undefined {
    const key = this.key(expected);
    if (key !== undefined) return key;
    this.at = skipSpace(this.text, this.at);
    const code = this.text.charCodeAt(this.at);
    if (code !== COLON) return this.missing("missing-colon", "a colon behind the key");
    this.at = skipSpace(this.text, this.at + 1);
    return this.await("value", VALUE);
  }

  private key(expected: string): RawFault | undefined {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (code === QUOTE) return this.take(readString(text, at));
    if (code === COMMA) return { code: "extra-comma", from: at, to: at + 1, found: "a comma without a member before it", expected };
    if (isWordPart(code)) {
      const to = wordEnd(text, at);
      return { code: "unquoted-key", from: at, to, found: "a key without double quotes", expected };
    }
    if (code === CLOSE_BRACKET) return this.mismatch();
    return unexpected(text, at, expected);
  }

  /** A mark that ought to stand here: a comment, a stray quote or the end are named instead. */
  private missing(code: "missing-comma" | "missing-colon", expected: string): RawFault {
    const { text, at } = this;
    const first = text.charCodeAt(at);
    const startsValue = first === QUOTE || isOpener(first) || isWordPart(first) || startsNumber(first);
    const other = unexpected(text, at, expected);
    if (other.code !== "unexpected-character" && other.code !== "single-quotes") return other;
    const isMark = code === "missing-colon" && (first === COMMA || isCloser(first));
    if (!startsValue && !isMark && other.code !== "single-quotes") return other;
    return { code, from: at, to: at + 1, found: other.found, expected };
  }

  private mismatch(): RawFault {
    const { text, at } = this;
    const owed = String.fromCharCode(this.closers.at(-1) ?? CLOSE_BRACE);
    return { code: "mismatched-bracket", from: at, to: at + 1, found: `\`${text.charAt(at)}\``, expected: `\`${owed}\`` };
  }

  private afterValue(): RawFault | undefined {
    this.at = skipSpace(this.text, this.at);
    const { text, at } = this;
    const code = text.charCodeAt(at);
    const owed = this.closers.at(-1) ?? CLOSE_BRACE;
    if (code === owed) return this.close();
    if (code === COMMA) return this.afterComma(at, owed);
    if (isCloser(code)) return this.mismatch();
    return this.missing("missing-comma", `a comma or \`${String.fromCharCode(owed)}\``);
  }

  private afterComma(comma: number, owed: number): RawFault | undefined {
    this.at = skipSpace(this.text, comma + 1);
    if (isCloser(this.text.charCodeAt(this.at))) {
      const closer = String.fromCharCode(owed);
      return { code: "trailing-comma", from: comma, to: comma + 1, found: `a comma before \`${closer}\``, expected: `\`${closer}\` right away` };
    }
    return owed === CLOSE_BRACE ? this.await("key", KEY) : this.await("value", VALUE);
  }

  private ending(): RawFault | undefined {
    const { text } = this;
    const from = this.at;
    this.at = skipSpace(text, from);
    const at = this.at;
    if (at >= text.length) return undefined;
    const to = text.length;
    const expected = "the end of the text";
    if (commentEnd(text, at) > 0) return unexpected(text, at, expected);
    const code = text.charCodeAt(at);
    const isNewLine = text.slice(from, at).includes(String.fromCharCode(LF));
    if (isOpener(code) && isNewLine) {
      return { code: "several-values", from: at, to: at + 1, found: "a second JSON value on a new line", expected };
    }
    return { code: "text-after-value", from: at, to, found: "text behind the JSON value", expected };
  }
}

/** The first fault of a text read as JSON; undefined where there is none. A lone surrogate escape counts: JSON.parse takes it, the API does not. */
export function diagnose(text: string): RawFault | undefined {
  return new Reader(text).run();
}

