import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { keepMemoryFlat } from "../io/memory.ts";

export interface Line {
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
  /** Bytes before it in the file. */
  readonly offset: number;
  /** False: the bytes are not UTF-8 and `text` has U+FFFD in their place. */
  readonly utf8: boolean;
}

export interface LinesOptions {
  /** Byte to start at: the beginning of a line. Default 0. */
  readonly from?: number | undefined;
  /** Byte to end at: lines that begin there or behind are left to others. Default: the end. */
  readonly to?: number | undefined;
}

export interface LinesRead {
  /** Behind the last line that was taken and ends in a line break: where a later run goes on. */
  readonly offset: number;
  /** Lines up to there and behind, blank ones counted. */
  readonly lines: number;
}

const CHUNK = 1 << 18;
const LF = 10;
const CR = 13;

/**
 * Calls `each` with every line that is not blank, reading in chunks: memory stays at the longest line. Ends early when `each`
 * returns false. Throws what the file system throws.
 */
export function eachLine(path: string | 0, each: (line: Line) => boolean | void, options: LinesOptions = {}): LinesRead {
  const file = path === 0 ? 0 : openSync(path, "r");
  try {
    return new Splitter(file, each, options.from ?? 0, options.to ?? Infinity).run();
  } finally {
    if (file !== 0) closeSync(file);
  }
}

class Splitter {
  private buffer: Buffer = Buffer.allocUnsafe(CHUNK);
  private filled = 0;
  private number = 0;
  private total = 0;
  /** File offset of the buffer's first byte. */
  private base: number;
  private position: number | null;
  private readonly file: number;
  private readonly each: (line: Line) => boolean | void;
  private readonly to: number;

  constructor(file: number, each: (line: Line) => boolean | void, from: number, to: number) {
    this.to = to;
    this.file = file;
    this.each = each;
    this.base = from;
    this.position = file === 0 ? null : from;
  }

  run(): LinesRead {
    for (;;) {
      if (this.filled === this.buffer.length) this.grow();
      const read = this.read();
      if (read === 0) return this.last();
      this.filled += read;
      if (!this.split(this.filled - read)) return this.result();
      keepMemoryFlat((this.total += read));
    }
  }

  private read(): number {
    for (;;) {
      try {
        const read = readSync(this.file, this.buffer, this.filled, this.buffer.length - this.filled, this.position);
        if (this.position !== null) this.position += read;
        return read;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EOF") return 0;
        if (code === "ESPIPE" && this.position === 0) {
          this.position = null;
          continue;
        }
        if (code !== "EAGAIN") throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
  }

  /** Hands out the complete lines; `searched` bytes of the buffer are known to hold no line feed. */
  private split(searched: number): boolean {
    const { buffer, filled } = this;
    let end = buffer.subarray(0, filled).indexOf(LF, searched);
    if (end < 0) return true;
    const utf8 = isUtf8(buffer.subarray(0, buffer.lastIndexOf(LF, filled - 1)));
    let start = 0;
    let going = true;
    while (end >= 0 && end < filled && going) {
      if (this.base + start >= this.to) return this.keep(start, false);
      going = this.hand(start, end, utf8);
      start = end + 1;
      end = buffer.indexOf(LF, start);
    }
    return this.keep(start, going);
  }

  /** Moves what is left of the buffer to its front. */
  private keep(start: number, going: boolean): boolean {
    this.buffer.copyWithin(0, start, this.filled);
    this.filled -= start;
    this.base += start;
    return going;
  }

  private hand(start: number, end: number, allUtf8: boolean): boolean {
    const { buffer } = this;
    this.number++;
    const stop = end > start && buffer[end - 1] === CR ? end - 1 : end;
    if (stop === start) return true;
    const utf8 = allUtf8 || isUtf8(buffer.subarray(start, stop));
    const begin = this.number === 1 && buffer[start] === 0xef && buffer[start + 1] === 0xbb ? start + 3 : start;
    const text = buffer.toString("utf8", begin, stop);
    if (text.trimStart() === "") return true;
    return this.each({ text, number: this.number, offset: this.base + start, utf8 }) !== false;
  }

  private last(): LinesRead {
    if (this.filled > 0 && this.base < this.to) this.hand(0, this.filled, false);
    return this.result();
  }

  private result(): LinesRead {
    return { offset: this.base, lines: this.number };
  }

  private grow(): void {
    const larger = Buffer.allocUnsafe(this.buffer.length * 2);
    this.buffer.copy(larger, 0, 0, this.filled);
    this.buffer = larger;
  }
}
