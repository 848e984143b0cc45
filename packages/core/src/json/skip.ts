import { BACKSLASH, COMMA, QUOTE, isCloser, isOpener, isSpace } from "./chars.ts";

/** How far a string is read letter by letter before the native search takes over: most keys and tags end earlier. */
const NEAR = 16;

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** From an opening quote to the offset behind the closing one; the text's length when it never closes. */
export function stringEnd(text: string, open: number): number {
  let at = open + 1;
  const near = Math.min(at + NEAR, text.length);
  while (at < near) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    at += code === BACKSLASH ? 2 : 1;
  }
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let slash = quote;
    while (slash > at && text.charCodeAt(slash - 1) === BACKSLASH) slash--;
    at = quote + 1;
    if (((quote - slash) & 1) === 0) return at;
  }
}

function containerEnd(text: string, open: number): number {
  let depth = 0;
  let at = open;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = stringEnd(text, at);
      continue;
    }
    at++;
    if (isOpener(code)) depth++;
    else if (isCloser(code) && --depth === 0) return at;
  }
  return text.length;
}

/** Offset behind the value that starts here. On broken text it still ends, and moves on unless a comma or closer stands here. */
export function skipValue(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === QUOTE) return stringEnd(text, from);
  if (isOpener(first)) return containerEnd(text, from);
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === COMMA || isCloser(code) || isSpace(code)) break;
    at++;
  }
  return at;
}

/** What a key is in the parsed value, its quotes at `open` and before `end`; undefined where it is no JSON string. */
export function keyText(text: string, open: number, end: number): string | undefined {
  const raw = text.slice(open + 1, end - 1);
  if (!raw.includes("\\")) return raw;
  try {
    return String(JSON.parse(text.slice(open, end)));
  } catch {
    return undefined;
  }
}
