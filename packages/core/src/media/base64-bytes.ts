/** The six bits of each base64 letter of either alphabet; 0 for anything else. */
const BITS = new Uint8Array(128);
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
for (let index = 0; index < LETTERS.length; index++) BITS[LETTERS.charCodeAt(index)] = index;
for (const [letter, bits] of [["+", 62], ["-", 62], ["/", 63], ["_", 63]] as const) BITS[letter.charCodeAt(0)] = bits;

function bitsAt(base64: string, at: number): number {
  const code = base64.charCodeAt(at);
  return code < 128 ? (BITS[code] ?? 0) : 0;
}

/** How many `=` close a base64 string: 0 to 2. */
function paddingOf(base64: string): number {
  if (!base64.endsWith("=")) return 0;
  return base64.endsWith("==") ? 2 : 1;
}

/** How many bytes a base64 string without white space stands for, with or without its padding. Reads only its end. */
export function byteLength(base64: string): number {
  return Math.floor(((base64.length - paddingOf(base64)) * 3) / 4);
}

/** Bytes behind a base64 string, each decoded when asked for: an image of 30 MB costs what its header costs. */
export class Base64Bytes {
  readonly length: number;
  private readonly base64: string;

  constructor(base64: string) {
    this.base64 = base64;
    this.length = byteLength(base64);
  }

  /** The byte at an offset; -1 outside. */
  at(offset: number): number {
    if (offset < 0 || offset >= this.length) return -1;
    const third = offset % 3;
    const letter = ((offset - third) / 3) * 4 + third;
    const high = bitsAt(this.base64, letter) << (2 + 2 * third);
    return (high | (bitsAt(this.base64, letter + 1) >> (4 - 2 * third))) & 0xff;
  }

  /** Unsigned number of one to four bytes, big end first; NaN where a byte is missing. */
  big(offset: number, size: number): number {
    if (offset < 0 || offset + size > this.length) return NaN;
    let value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + this.at(offset + index);
    return value;
  }

  /** Unsigned number of one to four bytes, little end first; NaN where a byte is missing. */
  little(offset: number, size: number): number {
    if (offset < 0 || offset + size > this.length) return NaN;
    let value = 0;
    for (let index = size - 1; index >= 0; index--) value = value * 256 + this.at(offset + index);
    return value;
  }

  /** Bytes as characters U+0000 to U+00FF; what lies outside is left out. */
  text(offset: number, size: number): string {
    const from = Math.max(offset, 0);
    const to = Math.min(offset + size, this.length);
    const parts: string[] = [];
    for (let at = from; at < to; at += 4096) {
      const codes: number[] = [];
      for (let each = at; each < Math.min(at + 4096, to); each++) codes.push(this.at(each));
      parts.push(String.fromCharCode(...codes));
    }
    return parts.join("");
  }

  startsWith(magic: string, offset = 0): boolean {
    for (let index = 0; index < magic.length; index++) {
      if (this.at(offset + index) !== magic.charCodeAt(index)) return false;
    }
    return true;
  }
}
