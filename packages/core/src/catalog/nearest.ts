import type { ReplyRow } from "./reply-row.ts";

/** A row that resembles a message without having its wording. */
export interface Near {
  readonly row: ReplyRow;
  /** 0 to 1: how much of both texts is the same words. */
  readonly likeness: number;
}

/** Words both texts need to share at the least; "is not supported" alone is no likeness. */
const MIN_LIKENESS = 0.15;

let words: ReadonlyMap<ReplyRow, ReadonlySet<string>> | undefined;
let weights: ReadonlyMap<string, number> | undefined;

/** By shared words, rare ones counting more: bounded work whatever the message. */
export function nearestRows(message: string, rows: readonly ReplyRow[], count: number): readonly Near[] {
  words ??= new Map(rows.flatMap((row) => (row.template === null ? [] : [[row, wordsOf(row.template.replace(/\{[^}]*\}/g, " "))] as const])));
  weights ??= weigh([...words.values()]);
  const own = wordsOf(message);
  const near: Near[] = [];
  for (const [row, theirs] of words) {
    const likeness = overlap(own, theirs, weights);
    if (likeness >= MIN_LIKENESS) near.push({ row, likeness: Math.round(likeness * 100) / 100 });
  }
  return near.sort((a, b) => b.likeness - a.likeness).slice(0, count);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[a-z][a-z_-]+[a-z]/g)?.slice(0, 400));
}

/** A word in few rows says much, one in many rows little. */
function weigh(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, n]) => [word, Math.log(1 + sets.length / n)]));
}

function overlap(own: ReadonlySet<string>, theirs: ReadonlySet<string>, weight: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const word of theirs) {
    const value = weight.get(word) ?? 1;
    total += value;
    if (own.has(word)) shared += value;
  }
  for (const word of own) if (!theirs.has(word)) total += weight.get(word) ?? 3;
  return total === 0 ? 0 : shared / total;
}
