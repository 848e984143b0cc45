/** Bytes that are UTF-8. `bom`: a byte order mark stood before the text and is not part of it. */
export interface DecodedText {
  readonly text: string;
  readonly bom: boolean;
}

/** Where bytes stop being UTF-8. `offset` counts bytes from 0; `line` and `column` count from 1, columns in UTF-16 units of the decoded text. */
export interface Utf8Fault {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** The byte at `offset`. */
  readonly byte: number;
  /** What the bytes seem to be instead. */
  readonly looksLike: "utf-16le" | "utf-16be" | "gzip" | "latin-1" | null;
}

interface Decoder {
  decode(input: Uint8Array): string;
}

// Every runtime no400 runs on has it; core compiles without the types that would say so.
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean }) => Decoder;

function hasBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Bounds of the second byte, which keep out overlong forms, surrogates and code points beyond U+10FFFF. */
function secondRange(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

/** Length of the sequence a lead byte opens; 0 for a byte that opens none. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function isSequence(bytes: Uint8Array, at: number, length: number): boolean {
  const [low, high] = secondRange(bytes[at] ?? 0);
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index];
    if (byte === undefined || byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return false;
  }
  return length > 0;
}

/** Offset of the first sequence that is not UTF-8, or the length when all are. */
function badOffset(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (!isSequence(bytes, at, length)) return at;
    at += length;
  }
  return at;
}

/** A lone byte beyond ASCII between ASCII letters is how é looks in Latin-1 and Windows-1252. */
function looksLatin(bytes: Uint8Array, at: number): boolean {
  return (bytes[at] ?? 0) >= 0xa0 && (bytes[at - 1] ?? 0x20) < 0x80 && (bytes[at + 1] ?? 0x20) < 0x80;
}

/** Of ASCII: what a JSON text in UTF-16 has beside its zero bytes. */
function isPrintable(byte = 0): boolean {
  return byte >= 0x20 && byte < 0x7f;
}

function looksLike(bytes: Uint8Array, at: number): Utf8Fault["looksLike"] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x1f && second === 0x8b) return "gzip";
  if (second === 0 && isPrintable(first)) return "utf-16le";
  if (first === 0 && isPrintable(second)) return "utf-16be";
  return looksLatin(bytes, at) ? "latin-1" : null;
}

function faultAt(bytes: Uint8Array, offset: number): Utf8Fault {
  let line = 1;
  let column = 1;
  for (let at = hasBom(bytes) ? 3 : 0; at < offset; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a) {
      line++;
      column = 1;
    } else if (byte < 0x80 || byte >= 0xc0) {
      column += byte >= 0xf0 ? 2 : 1;
    }
  }
  return { offset, line, column, byte: bytes[offset] ?? 0, looksLike: looksLike(bytes, offset) };
}

/** Zero bytes are UTF-8 but never JSON: at the start they are every other byte of UTF-16 without a mark. */
function startsWithZero(bytes: Uint8Array): boolean {
  return bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0);
}

/** Decodes UTF-8 strictly. A byte order mark is removed and noted. Never throws for any bytes. */
export function decodeUtf8(bytes: Uint8Array): DecodedText | { readonly fault: Utf8Fault } {
  if (startsWithZero(bytes)) return { fault: faultAt(bytes, bytes[0] === 0 ? 0 : 1) };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    return { text, bom: hasBom(bytes) };
  } catch {
    return { fault: faultAt(bytes, badOffset(bytes)) };
  }
}
