import type { Base64Bytes } from "./base64-bytes.ts";
import type { Size } from "./sizes.ts";

/** No real file has more segments before its frame header; a made-up one shall not take long. */
const MAX_SEGMENTS = 10_000;

/** SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Markers that stand alone, without a length. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

function markerOffset(bytes: Base64Bytes, from: number, limit: number): number {
  let at = from;
  while (at < limit && bytes.at(at) === 0xff && bytes.at(at + 1) === 0xff) at++;
  return bytes.at(at) === 0xff ? at : -1;
}

/** Steps from segment to segment, over metadata of any length, to the first frame header. */
export function jpegSize(bytes: Base64Bytes, limit: number): Size | null {
  let at = 2;
  for (let segment = 0; segment < MAX_SEGMENTS && at < limit; segment++) {
    at = markerOffset(bytes, at, limit);
    if (at < 0) return null;
    const marker = bytes.at(at + 1);
    if (isFrameHeader(marker)) return { width: bytes.big(at + 7, 2), height: bytes.big(at + 5, 2) };
    if (marker === 0xd9 || marker === 0xda) return null;
    const length = isBare(marker) ? 0 : bytes.big(at + 2, 2);
    if (Number.isNaN(length) || length === 1) return null;
    at += 2 + length;
  }
  return null;
}
