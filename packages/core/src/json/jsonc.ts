import { COLON, COMMA, CR, LF, QUOTE, SLASH, STAR, isCloser, isOpener, isSpace } from "./chars.ts";
import { stringEnd } from "./skip.ts";

/** Offset behind the comment that starts here, or -1. A block comment that never closes reaches the end of the text. */
export function commentEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== SLASH) return -1;
  const second = text.charCodeAt(at + 1);
  if (second === STAR) {
    const close = text.indexOf("*/", at + 2);
    return close < 0 ? text.length : close + 2;
  }
  if (second !== SLASH) return -1;
  let end = at + 2;
  while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
  return end;
}

function blank(comment: string): string {
  return comment.replace(/[^\r\n]/g, " ");
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function withBlanks(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { from, to } of ranges) {
    parts.push(text.slice(kept, from), blank(text.slice(from, to)));
    kept = to;
  }
  parts.push(text.slice(kept));
  return parts.join("");
}

/**
 * The same text with comments and trailing commas turned into spaces, of the same length and with the same line breaks: offsets
 * keep their meaning. Text without any is handed back as it is.
 */
export function stripJsonc(text: string): string {
  const ranges: Range[] = [];
  let comma = -1;
  let afterValue = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const end = commentEnd(text, at);
    if (end > 0) {
      ranges.push({ from: at, to: end });
      at = end;
      continue;
    }
    if (isCloser(code) && comma >= 0) ranges.push({ from: comma, to: comma + 1 });
    if (!isSpace(code)) {
      comma = code === COMMA && afterValue ? at : -1;
      afterValue = code !== COMMA && code !== COLON && !isOpener(code);
    }
    at = code === QUOTE ? stringEnd(text, at) : at + 1;
  }
  if (ranges.length === 0) return text;
  // A trailing comma is known only at the closer behind it, after any comment between the two.
  return withBlanks(text, ranges.sort((a, b) => a.from - b.from));
}
