import { editDistance } from "../facts/edit-distance.ts";

/** The candidate within a third of the word's length in edits, if one stands out. Bounded: long words get none. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < 3 || word.length > 64) return undefined;
  const flat = normal(word);
  const limit = Math.max(1, Math.floor(flat.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(flat, normal(candidate), bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** `maxTokens`, `max-tokens` and `max_tokens` are one word. */
function normal(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}
