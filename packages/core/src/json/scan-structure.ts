import { BACKSLASH, COMMA, LETTER_E, MINUS, OPEN_BRACE, QUOTE, SPACE, isCloser, isDigit, isOpener } from "./chars.ts";
import { keyText, stringEnd } from "./skip.ts";

export interface RawDuplicate {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly earlierStart: number;
  readonly earlierEnd: number;
}

export interface RawNumber {
  readonly code: "unsafe-integer" | "number-overflow";
  readonly start: number;
  readonly end: number;
  readonly becomes: number;
}

/** Objects up to this many keys compare a new key's hash with all earlier ones; larger ones get a map. */
const FEW = 24;
/** Integers of fewer digits are below 2^53, and no shorter number without an exponent overflows. */
const SAFE_LENGTH = 15;

/** One open container. Frames are kept and used again, so that a text costs as many as it is deep. */
interface Frame {
  isObject: boolean;
  wantsKey: boolean;
  /** Where this object's keys begin in the reader's lists. */
  base: number;
  /** One bit a hash seen: most new keys are known to be new from it alone. */
  bloom: number;
  byKey: Map<string, number> | undefined;
}

/** Reads a valid JSON text once and notes repeated keys, numbers beyond doubles, and depth. */
class StructureReader {
  readonly duplicates: RawDuplicate[] = [];
  readonly numbers: RawNumber[] = [];
  depth = 0;
  private readonly text: string;
  private readonly limit: number;
  private readonly frames: Frame[] = [];
  private readonly hashes: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private count = 0;

  constructor(text: string, limit: number) {
    this.text = text;
    this.limit = limit;
  }

  run(): void {
    const { text } = this;
    const length = text.length;
    let level = 0;
    let frame = this.frame(0);
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at = frame.wantsKey ? this.key(frame, at) : stringEnd(text, at);
        frame.wantsKey = false;
      } else if (code <= SPACE) {
        do at++;
        while (text.charCodeAt(at) <= SPACE);
      } else if (code === COMMA) {
        frame.wantsKey = frame.isObject;
        at++;
      } else if (isOpener(code)) {
        frame = this.frame(++level);
        frame.isObject = frame.wantsKey = code === OPEN_BRACE;
        frame.base = this.count;
        frame.bloom = 0;
        frame.byKey = undefined;
        if (level > this.depth) this.depth = level;
        at++;
      } else if (isCloser(code)) {
        this.count = frame.base;
        frame = this.frame(Math.max(--level, 0));
        at++;
      } else if (code === MINUS || isDigit(code)) {
        at = this.number(at);
      } else {
        at++;
      }
    }
  }

  private frame(level: number): Frame {
    return (this.frames[level] ??= { isObject: false, wantsKey: false, base: 0, bloom: 0, byKey: undefined });
  }

  private key(frame: Frame, open: number): number {
    const { text } = this;
    let hash = 0;
    let at = open + 1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) return this.escapedKey(frame, open);
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.note(frame, open, at + 1, hash);
    return at + 1;
  }

  private escapedKey(frame: Frame, open: number): number {
    const end = stringEnd(this.text, open);
    const key = keyText(this.text, open, end) ?? "";
    let hash = 0;
    for (let index = 0; index < key.length; index++) hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0;
    this.note(frame, open, end, hash);
    return end;
  }

  private note(frame: Frame, start: number, end: number, hash: number): void {
    const index = this.count++;
    this.hashes[index] = hash;
    this.starts[index] = start;
    this.ends[index] = end;
    if (frame.byKey !== undefined) {
      this.noteIn(frame.byKey, index);
      return;
    }
    const bit = 1 << ((hash ^ (hash >>> 5)) & 31);
    if ((frame.bloom & bit) !== 0) this.compare(frame.base, index, hash);
    frame.bloom |= bit;
    if (index - frame.base === FEW) {
      frame.byKey = new Map();
      for (let each = frame.base; each <= index; each++) frame.byKey.set(this.keyAt(each), each);
    }
  }

  private compare(base: number, index: number, hash: number): void {
    for (let earlier = index - 1; earlier >= base; earlier--) {
      if (this.hashes[earlier] === hash && this.keyAt(earlier) === this.keyAt(index)) {
        this.report(earlier, index);
        return;
      }
    }
  }

  private noteIn(byKey: Map<string, number>, index: number): void {
    const key = this.keyAt(index);
    const earlier = byKey.get(key);
    if (earlier !== undefined) this.report(earlier, index);
    byKey.set(key, index);
  }

  private keyAt(index: number): string {
    return keyText(this.text, this.starts[index] ?? 0, this.ends[index] ?? 0) ?? "";
  }

  private report(earlier: number, index: number): void {
    if (this.duplicates.length >= this.limit) return;
    this.duplicates.push({
      key: this.keyAt(index),
      start: this.starts[index] ?? 0,
      end: this.ends[index] ?? 0,
      earlierStart: this.starts[earlier] ?? 0,
      earlierEnd: this.ends[earlier] ?? 0,
    });
  }

  private number(start: number): number {
    const { text } = this;
    let at = start;
    let exponent = false;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === COMMA || isCloser(code)) break;
      if ((code | 32) === LETTER_E) exponent = true;
    }
    if (exponent || at - start > SAFE_LENGTH) this.judge(start, at);
    return at;
  }

  private judge(start: number, end: number): void {
    if (this.numbers.length >= this.limit) return;
    const written = this.text.slice(start, end);
    const becomes = Number(written);
    if (!Number.isFinite(becomes)) {
      this.numbers.push({ code: "number-overflow", start, end, becomes });
    } else if (!Number.isSafeInteger(becomes) && /^-?\d+$/.test(written) && BigInt(written) !== BigInt(becomes)) {
      this.numbers.push({ code: "unsafe-integer", start, end, becomes });
    }
  }
}

export function scanStructure(text: string, limit: number): Pick<StructureReader, "duplicates" | "numbers" | "depth"> {
  const reader = new StructureReader(text, limit);
  reader.run();
  return reader;
}
