import type { Generation } from "../generation.ts";
import { FITTED } from "../fitted.ts";
import type { FittedGeneration } from "../fitted-types.ts";
import { unpackHashes } from "./known-words.ts";
import { unpackWeights, valueOf } from "./packed.ts";
import { NEW_SCRIPTS, SLOTS } from "./slots.ts";

/** Everything a count reads, unpacked. */
export interface Tables {
  readonly weights: Float32Array;
  readonly known: Uint8Array;
  /** How well each block of 64 code units is known, as a content. */
  readonly blocks: Uint8Array;
  readonly fitted: FittedGeneration;
}

/** `v5` reads the vocabulary of `v4.7`. */
type Vocabulary = "v3" | "v4.7";

const cache: Partial<Record<Vocabulary, Tables>> = {};
let known: Uint8Array | undefined;
let blocks: Uint8Array | undefined;

export const tablesOf = (generation: Generation): Tables => {
  const vocabulary: Vocabulary = generation === "v3" ? "v3" : "v4.7";
  const ready = cache[vocabulary];
  if (ready !== undefined) return ready;
  const fitted = FITTED[vocabulary];
  known ??= unpackHashes(FITTED.known);
  blocks ??= unpackBlocks(FITTED.blocks);
  const tables = { weights: unpackWeights(fitted.text, SLOTS), known, blocks, fitted };
  cache[vocabulary] = tables;
  return tables;
};

/** Three blocks a character, each by how many groups of counted texts use it: 0, 1, 2 or more. */
const unpackBlocks = (packed: string): Uint8Array => {
  const table = new Uint8Array(1 << 10);
  for (let block = 0; block < table.length; block++) {
    const three = valueOf(packed.charCodeAt(Math.floor(block / 3)));
    table[block] = NEW_SCRIPTS - (Math.floor(three / 3 ** (block % 3)) % 3);
  }
  return table;
};
