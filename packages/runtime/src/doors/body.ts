import type { HeaderReader } from "../target.ts";

/** A request body as it will be sent. Null: a stream or form, which is left alone. */
export async function bodyText(body: unknown): Promise<string | null> {
  if (typeof body === "string") return body;
  const bytes = bytesOf(typeof Blob === "function" && body instanceof Blob ? await body.arrayBuffer() : body);
  return bytes === null ? null : decode(bytes);
}

/** Whether headers say that the bytes are packed: what they say then is not ours to judge. */
export function isPacked(headers: HeaderReader): boolean {
  const encoding = headers.get("content-encoding");
  return encoding !== null && encoding.trim() !== "" && encoding.trim().toLowerCase() !== "identity";
}

function bytesOf(body: unknown): Uint8Array | null {
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  return ArrayBuffer.isView(body) ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength) : null;
}

/** Bytes that are no UTF-8, or packed, are not ours to judge. */
function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
