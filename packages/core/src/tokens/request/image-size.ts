import { Base64Bytes } from "../../media/base64-bytes.ts";

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

type Byte = (at: number) => number;

const big16 = (byte: Byte, at: number): number => (byte(at) << 8) | byte(at + 1);
const little16 = (byte: Byte, at: number): number => byte(at) | (byte(at + 1) << 8);
const little24 = (byte: Byte, at: number): number => little16(byte, at) | (byte(at + 2) << 16);

/** Width and height from the header of a base64 PNG, JPEG, GIF or WebP; undefined when it is none of these. */
export const imageSize = (base64: string): Size | undefined => {
  const bytes = new Base64Bytes(base64);
  const byte: Byte = (at) => bytes.at(at);
  const first = big16(byte, 0);
  if (first === 0x8950) return valid(big16(byte, 18), big16(byte, 22));
  if (first === 0x4749) return valid(little16(byte, 6), little16(byte, 8));
  if (first === 0x5249 && big16(byte, 8) === 0x5745) return webp(byte);
  return first === 0xffd8 ? jpeg(byte, bytes.length) : undefined;
};

const valid = (width: number, height: number): Size | undefined => (width > 0 && height > 0 ? { width, height } : undefined);

const jpeg = (byte: Byte, length: number): Size | undefined => {
  for (let at = 2; at < length - 8; ) {
    if (byte(at) !== 0xff) return undefined;
    const marker = byte(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return valid(big16(byte, at + 7), big16(byte, at + 5));
    at += marker === 0xff ? 1 : 2 + big16(byte, at + 2);
  }
  return undefined;
};

const webp = (byte: Byte): Size | undefined => {
  const kind = byte(15);
  if (kind === 0x58) return valid(little24(byte, 24) + 1, little24(byte, 27) + 1);
  if (kind === 0x4c) {
    const bits = little16(byte, 21) | (little16(byte, 23) << 16);
    return valid((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  return valid(little16(byte, 26) & 0x3fff, little16(byte, 28) & 0x3fff);
};
