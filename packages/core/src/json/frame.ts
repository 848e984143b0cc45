import { SPACE } from "./chars.ts";
import { type Place, lineIndex } from "./place.ts";

export interface FrameOptions {
  /** Columns the frame may take, line numbers included. Default 80, at least 20. */
  readonly maxWidth?: number;
  /** Characters of the text it may show. Default 200. */
  readonly maxContent?: number;
}

function isWide(point: number): boolean {
  return (
    (point >= 0x1100 && point <= 0x115f) ||
    (point >= 0x2e80 && point <= 0xa4cf) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd)
  );
}

function isUnprintable(point: number): boolean {
  if (point < SPACE || (point >= 0x7f && point <= 0x9f)) return true;
  if (point >= 0xd800 && point <= 0xdfff) return true;
  return point === 0xfeff || (point >= 0x200b && point <= 0x200f) || (point >= 0x2028 && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}

/** Text for a terminal: one cell stands for each tab and for each character that would steer or hide the output. */
function shown(text: string): string {
  let out = "";
  for (const char of text) out += char === "\t" ? " " : isUnprintable(char.codePointAt(0) ?? 0) ? "·" : char;
  return out;
}

function cells(text: string): number {
  let width = 0;
  for (const char of text) width += isWide(char.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** Offsets around `at` in a line, `size` characters at most, a third of them before it, and no pair of surrogates cut. */
function windowAround(text: string, start: number, end: number, at: number, size: number): Window {
  if (end - start <= size) return { from: start, to: end };
  let from = Math.max(start, Math.min(at - Math.floor(size / 3), end - size));
  let to = from + size;
  if (from > start && (text.charCodeAt(from) & 0xfc00) === 0xdc00) from++;
  if (to < end && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to--;
  return { from, to };
}

function cut(text: string, window: Window, start: number, end: number): string {
  const before = window.from > start ? "…" : "";
  const after = window.to < end ? "…" : "";
  return before + shown(text.slice(window.from, window.to)) + after;
}

/**
 * A short picture of a place: the line before it, its line, and carets under it; three lines at most. Long lines are cut around
 * the place. Never shows more than `maxContent` characters of the text, and no character that steers a terminal.
 */
export function frame(text: string, place: Place, options: FrameOptions = {}): string {
  const lines = lineIndex(text);
  const gutter = String(place.line).length;
  const content = Math.max(options.maxContent ?? 200, 1);
  const width = Math.max(options.maxWidth ?? 80, 20) - gutter - 5;
  const start = lines.startOf(place.line);
  const end = Math.max(lines.endOf(place.line), Math.min(place.offset, text.length));
  const window = windowAround(text, start, end, place.offset, Math.max(Math.min(width, content), 1));
  const lead = (window.from > start ? "…" : "") + shown(text.slice(window.from, Math.max(place.offset, window.from)));
  const marked = shown(text.slice(place.offset, Math.max(Math.min(place.endOffset, window.to), place.offset)));
  const rows: string[] = [];
  const left = content - (window.to - window.from);
  const previous = place.line > 1 ? previousRow(text, lines.startOf(place.line - 1), lines.endOf(place.line - 1), Math.min(width, left)) : "";
  if (previous !== "") rows.push(`${String(place.line - 1).padStart(gutter)} | ${previous}`);
  rows.push(`${place.line} | ${cut(text, window, start, end)}`);
  rows.push(`${" ".repeat(gutter)} | ${" ".repeat(cells(lead))}${"^".repeat(Math.max(cells(marked), 1))}`);
  return rows.join("\n");
}

function previousRow(text: string, start: number, end: number, size: number): string {
  if (size < 8 || end === start) return "";
  return cut(text, windowAround(text, start, end, start, size), start, end);
}
