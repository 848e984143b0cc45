import type { Base64Bytes } from "./base64-bytes.ts";

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export function pngSize(bytes: Base64Bytes): Size | null {
  // Apple's variant puts a chunk of four bytes before the header.
  const header = bytes.startsWith("CgBI", 12) ? 24 : 8;
  if (!bytes.startsWith("IHDR", header + 4)) return null;
  return { width: bytes.big(header + 8, 4), height: bytes.big(header + 12, 4) };
}

export function gifSize(bytes: Base64Bytes): Size {
  return { width: bytes.little(6, 2), height: bytes.little(8, 2) };
}

/** The three kinds of first chunk a WebP file has: lossy, lossless, extended. */
export function webpSize(bytes: Base64Bytes): Size | null {
  if (bytes.startsWith("VP8X", 12)) return { width: bytes.little(24, 3) + 1, height: bytes.little(27, 3) + 1 };
  if (bytes.startsWith("VP8 ", 12) && bytes.startsWith("\x9d\x01\x2a", 23)) {
    return { width: bytes.little(26, 2) & 0x3fff, height: bytes.little(28, 2) & 0x3fff };
  }
  if (bytes.startsWith("VP8L", 12) && bytes.at(20) === 0x2f) {
    const packed = bytes.little(21, 4);
    return { width: (packed % 0x4000) + 1, height: (Math.floor(packed / 0x4000) % 0x4000) + 1 };
  }
  return null;
}

export function bmpSize(bytes: Base64Bytes): Size {
  if (bytes.little(14, 4) === 12) return { width: bytes.little(18, 2), height: bytes.little(20, 2) };
  // A negative height means rows from the top.
  return { width: bytes.little(18, 4), height: Math.abs(bytes.little(22, 4) | 0) };
}
