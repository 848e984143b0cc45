import { hash64 } from "./hash.ts";

/** Prefixes the API gives to ids of its own; they are no content, and rules look at them. */
const ID_PREFIX = /^(toolu_|srvtoolu_|mcptoolu_|msg_|msgbatch_|container_|file_|skill_|req_)/;

/**
 * A string without its content: kind, length and a keyed hash. What rules look at stays as it was: empty, blank, blanks at the end,
 * half a surrogate pair, the characters and (from 16 on) the length of an identifier. Equal strings stay equal.
 */
export function placeholder(text: string, key: number): string {
  if (text === "" || isBlank(text)) return text.length > 64 ? " ".repeat(64) : text;
  const hash = hash64(text, key);
  if (/^[\w.-]+$/.test(text)) return isHost(text) ? `${hash}.redacted.invalid` : identifier(text, hash);
  if (/^[A-Z][\w+-]+\/[\w/+-]+$/.test(text)) return "Etc/UTC";
  if (isHost(text)) return `${hash}.redacted.invalid/${text.includes("*") ? "*" : ""}`;
  if (/^https?:\/\//.test(text)) return `${text.startsWith("https") ? "https" : "http"}://redacted.invalid/${hash}`;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `${hash}@redacted.invalid`;
  return withEdges(text, `[text ${text.length} ${hash}]`);
}

/** Bytes in base64: only a hash, itself base64. */
export function bytesPlaceholder(text: string, key: number): string {
  return text === "" ? "" : hash64(text, key);
}

/** A host, perhaps with a path. */
function isHost(text: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[^\s]*)?$/i.test(text);
}

function identifier(text: string, hash: string): string {
  const prefix = ID_PREFIX.exec(text)?.[0] ?? "";
  const length = Math.min(Math.max(text.length - prefix.length, 16), 4096);
  const made = hash.repeat(Math.ceil(length / hash.length)).slice(0, length);
  return prefix + (text.includes(".") ? `${made.slice(0, -2)}.${made.slice(-1)}` : made);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function withEdges(text: string, inner: string): string {
  const tail = text.length - text.trimEnd().length;
  const half = hasLoneSurrogate(text) ? "\ud800" : "";
  return inner + half + text.slice(text.length - Math.min(tail, 8));
}

function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}
