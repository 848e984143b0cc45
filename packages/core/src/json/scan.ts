import { apiJsonMessage } from "./fault.ts";
import { type LineIndex, type Place, lineIndex } from "./place.ts";
import { scanStructure } from "./scan-structure.ts";
import { type LoneSurrogate, firstLoneSurrogate, isWellFormed, loneEscapes, loneSurrogateWording } from "./surrogates.ts";

interface Finding {
  readonly place: Place;
  /** The API's own message for a body with this, letter for letter; null where there is none or it was never recorded. */
  readonly api: string | null;
}

/** A surrogate without its other half. `escaped`: written `\ud83d`, which the API refuses; else a raw unit, which UTF-8 cannot carry (it becomes U+FFFD). */
export interface SurrogateFinding extends Finding {
  readonly code: "lone-surrogate";
  readonly half: LoneSurrogate["half"];
  readonly escaped: boolean;
}

/** A key given again in the same object: JSON.parse and the API keep the last, the earlier value is lost. */
export interface DuplicateFinding extends Finding {
  readonly code: "duplicate-key";
  readonly key: string;
  /** The key's earlier appearance, nearest before `place`. */
  readonly earlier: Place;
}

/** A number JavaScript cannot hold: an integer that changes, or one beyond the largest double (it becomes Infinity). */
export interface NumberFinding extends Finding {
  readonly code: "unsafe-integer" | "number-overflow";
  /** The first 40 characters of the number as written. */
  readonly written: string;
  /** What JSON.parse makes of it. */
  readonly becomes: number;
}

export type TextFinding = SurrogateFinding | DuplicateFinding | NumberFinding;

export interface TextScan {
  /** In the order of the text. */
  readonly findings: readonly TextFinding[];
  /** How deep containers are nested: 0 for a scalar, 1 for `{}`. */
  readonly depth: number;
  /** More was found than `limit` allowed. */
  readonly truncated: boolean;
}

export interface ScanOptions {
  /** How many findings of each kind to report at most. Default 100. */
  readonly limit?: number;
  /** The text was decoded from UTF-8 bytes, which cannot hold half a pair: one search less. */
  readonly decoded?: boolean;
}

function rawSurrogates(text: string, limit: number): LoneSurrogate[] {
  const found: LoneSurrogate[] = [];
  if (isWellFormed(text)) return found;
  let lone = firstLoneSurrogate(text);
  while (lone !== undefined && found.length < limit) {
    found.push(lone);
    lone = firstLoneSurrogate(text, lone.endOffset);
  }
  return found;
}

function surrogateFinding(text: string, lines: LineIndex, lone: LoneSurrogate): SurrogateFinding {
  const { half, escaped } = lone;
  const wording = escaped ? loneSurrogateWording(text, lone.offset, half) : null;
  const api = wording === null ? null : apiJsonMessage(text, wording, lone.offset);
  return { code: "lone-surrogate", place: lines.place(lone.offset, lone.endOffset), api, half, escaped };
}

/**
 * What JSON.parse takes but the API refuses, or what gets lost on the way: for text that {@link JSON.parse} has accepted.
 * Linear and without recursion; allocates next to nothing for clean text.
 */
export function scanText(text: string, options: ScanOptions = {}): TextScan {
  const limit = options.limit ?? 100;
  const structure = scanStructure(text, limit + 1);
  const raw = options.decoded === true ? [] : rawSurrogates(text, limit + 1);
  const lone = [...loneEscapes(text, limit + 1), ...raw];
  const { duplicates, numbers, depth } = structure;
  if (lone.length + duplicates.length + numbers.length === 0) return { findings: [], depth, truncated: false };
  const lines = lineIndex(text);
  const findings: TextFinding[] = [
    ...lone.slice(0, limit).map((one) => surrogateFinding(text, lines, one)),
    ...duplicates.slice(0, limit).map((one): DuplicateFinding => {
      const earlier = lines.place(one.earlierStart, one.earlierEnd);
      return { code: "duplicate-key", place: lines.place(one.start, one.end), api: null, key: one.key, earlier };
    }),
    ...numbers.slice(0, limit).map((one): NumberFinding => {
      const written = text.slice(one.start, Math.min(one.end, one.start + 40));
      return { code: one.code, place: lines.place(one.start, one.end), api: null, written, becomes: one.becomes };
    }),
  ];
  findings.sort((a, b) => a.place.offset - b.place.offset);
  const truncated = Math.max(lone.length, duplicates.length, numbers.length) > limit;
  return { findings, depth, truncated };
}
