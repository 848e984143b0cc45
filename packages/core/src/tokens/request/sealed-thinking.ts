import { Base64Bytes } from "../../media/base64-bytes.ts";

/** Enough of a signature to see where its sealed part begins: what comes before it had up to 320 bytes in recorded ones. */
const HEAD = 1024;
/** Field numbers of the message a signature is: its body, and in the body the sealed text. */
const BODY = 2;
const SEALED = 5;
/** Of the sealed bytes, the seal's own. */
const SEAL = 16;

/**
 * Bytes of the thinking that a signature holds sealed. Measured: sealed bytes are those of the whole thinking in UTF-8
 * and 16 more, so the signature tells how long thinking is that the block shows only in part, or not at all. Undefined
 * for signatures of another make.
 */
export const sealedBytes = (signature: unknown): number | undefined => {
  if (typeof signature !== "string") return undefined;
  const bytes = new Base64Bytes(signature);
  const body = fieldAt(bytes, 0, BODY);
  const sealed = body && fieldAt(bytes, body.from, SEALED);
  return sealed === undefined || sealed.length <= SEAL ? undefined : sealed.length - SEAL;
};

interface Field {
  /** Where its bytes begin. */
  readonly from: number;
  readonly length: number;
}

/** Walks the fields of a protobuf message, each with a length, up to the one asked for. */
const fieldAt = (bytes: Base64Bytes, start: number, wanted: number): Field | undefined => {
  for (let at = start; at < HEAD; ) {
    const tag = bytes.at(at++);
    // Two is "a length, and so many bytes"; no other kind stands before the sealed text. A byte past the end is -1.
    if (tag < 0 || (tag & 7) !== 2) return undefined;
    let length = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const part = bytes.at(at++);
      length += (part & 127) * 2 ** shift;
      if (part < 128) break;
    }
    if (tag >> 3 === wanted) return { from: at, length };
    at += length;
  }
  return undefined;
};
