import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Path } from "../../core.ts";
import { isFields } from "../exchange.ts";

/** A body's text, and where in the body's member it stands. */
export interface BodyText {
  readonly text: string;
  readonly at: Path;
  /** False where it was decoded, so that its characters are not those of the file. */
  readonly exact: boolean;
}

/** No body of the API is longer; what unpacks to more is no record of it. */
const LARGEST = 64 * 1024 * 1024;

/** A text, bytes, or an object around one of them: `{string}` (with an `encoding`) or `{base64_string}`. */
export function bodyText(body: unknown): BodyText | null {
  if (typeof body === "string") return { text: body, at: [], exact: true };
  if (body instanceof Uint8Array) return { text: unpacked(body), at: [], exact: false };
  if (!isFields(body)) return null;
  for (const member of ["string", "base64_string"]) {
    const value = body[member];
    if (typeof value === "string" && member === "base64_string") return { text: unpacked(Buffer.from(value, "base64")), at: [member], exact: false };
    const inner = typeof value === "string" || value instanceof Uint8Array ? bodyText(value) : null;
    if (inner !== null) return { ...inner, at: [member] };
  }
  return null;
}

/** Bytes as text, out of gzip, deflate or brotli where they are in it. */
function unpacked(bytes: Uint8Array): string {
  const options = { maxOutputLength: LARGEST };
  const ways = bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync] : bytes[0] === 0x78 ? [inflateSync] : looksLikeText(bytes) ? [] : [brotliDecompressSync];
  for (const way of ways) {
    try {
      return way(bytes, options).toString("utf8");
    } catch {
      // Not packed that way, or cut off: the bytes themselves are all there is.
    }
  }
  return Buffer.from(bytes).toString("utf8");
}

/** JSON and event streams begin with a printable character. */
function looksLikeText(bytes: Uint8Array): boolean {
  const first = bytes[0] ?? 0x20;
  return first === 0x7b || first === 0x5b || first === 0x22 || first === 0x0a || first === 0x20 || (first >= 0x61 && first <= 0x7a);
}

/** The JSON value of an answer's text; the text where it is none (an event stream). */
export function jsonOrText(response: unknown): unknown {
  if (typeof response !== "string" || !/^\s*[{[]/.test(response)) return response;
  try {
    return JSON.parse(response) as unknown;
  } catch {
    return response;
  }
}
