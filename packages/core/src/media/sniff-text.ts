import type { Base64Bytes } from "./base64-bytes.ts";

/** Text where an image or PDF should be: mostly an error page or a value encoded twice. */
export type TextFormat = "image/svg+xml" | "text/html" | "application/xml" | "application/json" | "data-url" | "base64-of-base64" | "text/plain";

const WINDOW = 512;

/** How base64 of a PNG, JPEG, GIF, WebP or PDF begins. */
const ENCODED = ["iVBORw0KGgo", "/9j/", "R0lGOD", "UklGR", "JVBERi0"];

function isText(text: string): boolean {
  if (text.length === 0) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 127) return false;
  }
  return true;
}

/** What kind of text the bytes begin with; null where they are none. */
export function sniffText(bytes: Base64Bytes): TextFormat | null {
  const text = bytes.text(0, WINDOW);
  if (!isText(text)) return null;
  // A UTF-8 byte order mark, seen as three Latin-1 characters.
  const start = text.replace(/^\xef\xbb\xbf/, "").trimStart();
  const lower = start.toLowerCase();
  if (lower.startsWith("<svg") || (/^<[?!]/.test(lower) && lower.includes("<svg"))) return "image/svg+xml";
  if (/^<(?:!doctype html|html|head|body)/.test(lower)) return "text/html";
  if (lower.startsWith("<")) return lower.includes("<html") ? "text/html" : "application/xml";
  if (lower.startsWith("data:")) return "data-url";
  if (ENCODED.some((beginning) => start.startsWith(beginning))) return "base64-of-base64";
  if (/^[{[]\s*["{[\]}]/.test(start)) return "application/json";
  // Beyond ASCII only where it could be UTF-8: other bytes are no sign of text.
  return /^[\t-\r -~\xc2-\xf4\x80-\xbf]+$/.test(start) && /[a-z ]{4}/i.test(start) ? "text/plain" : null;
}
