import { estimateText } from "../estimate.ts";
import type { Generation } from "../generation.ts";
import { safeCut } from "./cut-text.ts";

export interface ChunkBudget {
  /** No chunk's `high` is above this. */
  readonly maxTokens: number;
  /** `v5`, the newest, unless told. */
  readonly generation?: Generation | undefined;
  /** Language of the sentences, as `Intl.Segmenter` takes it. */
  readonly locale?: string | undefined;
}

/**
 * Cuts a long text into chunks that each fit, at paragraphs where it can, else at sentences, else inside them. Joined, the
 * chunks are the text. A single character that does not fit stands alone.
 */
export const chunk = (text: string, budget: ChunkBudget): string[] => {
  const fits = (piece: string): boolean => estimateText(piece, budget.generation).high <= budget.maxTokens;
  if (text === "") return [];
  if (fits(text)) return [text];
  const whole = pack(paragraphs(text), fits);
  return whole.flatMap((piece) => (fits(piece) ? [piece] : pack(sentences(piece, budget.locale), fits).flatMap((part) => (fits(part) ? [part] : halves(part, fits)))));
};

const BREAK = 10;
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** Each with the blank lines after it. By hand: on ten million line breaks a regular expression overflows, or never ends. */
const paragraphs = (text: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let line = text.indexOf("\n"); line >= 0; ) {
    let end = line + 1;
    let at = end;
    for (; at < text.length && isBlank(text.charCodeAt(at)); at++) if (text.charCodeAt(at) === BREAK) end = at + 1;
    if (end > line + 1) {
      parts.push(text.slice(from, end));
      from = end;
    }
    line = text.indexOf("\n", at);
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
};

/** Shorter sentences stay with the next: a run of line breaks has as many as letters. */
const SHORTEST = 8;

/** The segmenter's time grows with the square of the sentences it is given at once: 20 s for 300,000 line breaks. */
const WINDOW = 16_384;

const sentences = (text: string, locale: string | undefined): string[] => {
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  const found: string[] = [];
  let from = 0;
  for (let start = 0; start < text.length; ) {
    const end = Math.min(start + WINDOW, text.length);
    let last = start;
    for (const { index } of segmenter.segment(text.slice(start, end))) {
      last = start + index;
      if (last - from < SHORTEST) continue;
      found.push(text.slice(from, last));
      from = last;
    }
    // The last sentence of a window may go on behind it; one that fills a window is cut there.
    start = end === text.length || last === start ? end : last;
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
};

/** Puts pieces together as long as they fit: as many as possible are tried by doubling, then halving. */
const pack = (pieces: readonly string[], fits: (piece: string) => boolean): string[] => {
  const packed: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    const count = largest(pieces.length - from, (many) => fits(pieces.slice(from, from + many).join("")));
    packed.push(pieces.slice(from, from + count).join(""));
    from += count;
  }
  return packed;
};

/** The largest number from 1 to `most` that holds, 1 when none does. */
const largest = (most: number, holds: (count: number) => boolean): number => {
  let good = 1;
  let step = 1;
  while (good + step <= most && holds(good + step)) {
    good += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2)) if (good + step <= most && holds(good + step)) good += step;
  return good;
};

const halves = (text: string, fits: (piece: string) => boolean): string[] => {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const count = largest(text.length - from, (many) => fits(text.slice(from, from + many)));
    const cut = from + count < text.length ? safeCut(text, from + count) : text.length;
    const to = cut > from ? cut : Math.min(text.length, from + 2);
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
};
