import { bitsOf, symbolOf } from "./packed.ts";
import { WORD_HASH_BITS } from "./sink.ts";

/** Remainder bits of the Golomb-Rice code of the gaps between sorted hashes. */
const RICE = 7;

/** Sorted, distinct hashes as one text: gaps between them, each as ones, a zero, and seven bits. */
export const packHashes = (hashes: readonly number[]): string => {
  const sorted = [...new Set(hashes)].sort((a, b) => a - b);
  const bits: number[] = [];
  let last = -1;
  for (const value of sorted) {
    const gap = value - last - 1;
    for (let ones = gap >> RICE; ones > 0; ones--) bits.push(1);
    bits.push(0);
    for (let bit = RICE - 1; bit >= 0; bit--) bits.push((gap >> bit) & 1);
    last = value;
  }
  let text = `${sorted.length}:`;
  for (let at = 0; at < bits.length; at += 6) {
    let six = 0;
    for (let k = 0; k < 6; k++) six = (six << 1) | (bits[at + k] ?? 0);
    text += symbolOf(six);
  }
  return text;
};

/** One bit for every possible hash: 64 KB, read once a word. */
export const unpackHashes = (packed: string): Uint8Array => {
  const table = new Uint8Array(1 << (WORD_HASH_BITS - 3));
  const colon = packed.indexOf(":");
  const next = bitsOf(packed, colon + 1);
  let last = -1;
  for (let left = Number(packed.slice(0, colon)); left > 0; left--) {
    let gap = 0;
    while (next() === 1) gap += 1 << RICE;
    let rest = 0;
    for (let bit = 0; bit < RICE; bit++) rest = (rest << 1) | next();
    last += gap + rest + 1;
    table[last >> 3]! |= 1 << (last & 7);
  }
  return table;
};
