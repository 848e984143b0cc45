/** A request body as it will be sent. Null: a stream or form, which is left alone. */
export function bodyText(body: unknown): string | null {
  if (typeof body === "string") return body;
  const bytes = bytesOf(body);
  return bytes === null ? null : decode(bytes);
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
