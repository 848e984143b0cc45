import { Base64Bytes } from "./base64-bytes.ts";
import { type MediaFormat, sniffImage } from "./sniff-image.ts";

/** Whole numbers, both ends included. */
export interface PageRange {
  readonly min: number;
  readonly max: number;
}

export interface SniffedPdf {
  /** `%PDF-` stands within the first 1,024 bytes, where readers look for it. */
  readonly header: boolean;
  /** "1.7"; null without a header. */
  readonly version: string | null;
  /** A trailer names an encryption dictionary; null where no trailer was seen. */
  readonly encrypted: boolean | null;
  /** Number of pages; null where it stands in compressed objects or out of sight. */
  readonly pages: PageRange | null;
  /** What the bytes are instead where there is no header. */
  readonly actual: MediaFormat | null;
}

const HEADER_WINDOW = 1024;
const TRAILER_WINDOW = 16_384;
/** Page trees stand near either end in nearly all files; this much of each is read. */
const TREE_WINDOW = 262_144;

function firstNumber(text: string, pattern: RegExp): number | null {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Where trailers can stand: at the start (linearized), at the end, and where `startxref` says. */
function trailers(bytes: Base64Bytes, origin: number): string[] {
  const tail = bytes.text(Math.max(0, bytes.length - TRAILER_WINDOW), TRAILER_WINDOW);
  const windows = [bytes.text(origin, 4096), tail];
  for (const [, digits] of tail.matchAll(/startxref\s+(\d{1,15})/g)) windows.push(bytes.text(origin + Number(digits), 4096));
  return windows;
}

function isEncrypted(windows: readonly string[]): boolean | null {
  if (windows.some((text) => /\/Encrypt(?:\s*<<|\s+\d+\s+\d+\s+R)/.test(text))) return true;
  return windows.some((text) => /trailer\s*<<|\/Type\s*\/XRef\b/.test(text)) ? false : null;
}

/** A linearized file says its number of pages first of all; not to be believed once something was appended. */
function linearizedPages(head: string, length: number): number | null {
  const open = head.indexOf("/Linearized");
  if (open < 0) return null;
  const dictionary = head.slice(head.lastIndexOf("obj", open), head.indexOf("endobj", open));
  return firstNumber(dictionary, /\/L\s+(\d+)/) === length ? firstNumber(dictionary, /\/N\s+(\d+)/) : null;
}

/** Counts in the roots of page trees: objects of type Pages without a parent. Several after an update in place. */
function rootCounts(text: string): number[] {
  const counts: number[] = [];
  for (const { index } of text.matchAll(/\/Type\s*\/Pages\b/g)) {
    const start = text.lastIndexOf("obj", index);
    const end = text.indexOf("endobj", index);
    if (start < 0 || end < 0 || end - start > 65_536) continue;
    const object = text.slice(start, end);
    const count = firstNumber(object, /\/Count\s+(\d{1,9})\b(?!\s+\d+\s+R)/);
    if (count !== null && !/\/Parent\b/.test(object)) counts.push(count);
  }
  return counts;
}

function pageRange(bytes: Base64Bytes, head: string): PageRange | null {
  const linearized = linearizedPages(head, bytes.length);
  if (linearized !== null) return { min: linearized, max: linearized };
  const isSmall = bytes.length <= 2 * TREE_WINDOW;
  const counts = rootCounts(bytes.text(0, isSmall ? bytes.length : TREE_WINDOW));
  if (!isSmall) counts.push(...rootCounts(bytes.text(bytes.length - TREE_WINDOW, TREE_WINDOW)));
  return counts.length === 0 ? null : { min: Math.min(...counts), max: Math.max(...counts) };
}

/**
 * What a PDF's ends tell about it: bounded windows, nothing inflated. Takes base64 without prefix or white space; never throws
 * for any string.
 */
export function sniffPdf(base64: string): SniffedPdf {
  const bytes = new Base64Bytes(base64);
  const head = bytes.text(0, HEADER_WINDOW);
  const origin = head.indexOf("%PDF-");
  if (origin < 0) return { header: false, version: null, encrypted: null, pages: null, actual: sniffImage(base64).format };
  const version = /^%PDF-(\d\.\d)/.exec(head.slice(origin))?.[1] ?? null;
  return { header: true, version, encrypted: isEncrypted(trailers(bytes, origin)), pages: pageRange(bytes, head), actual: null };
}
