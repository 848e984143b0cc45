import type { PackedWeights } from "./text/packed.ts";

/** Fitted numbers of one vocabulary. */
export interface FittedGeneration {
  readonly text: PackedWeights;
  /** Tokens of each frame slot of `request/frames.ts`. */
  readonly frames: readonly number[];
  /** How far each may stray elsewhere, in tokens. */
  readonly doubts: readonly number[];
  /** Rates of the terms in `spread.ts`, for how far below and above the estimate the truth may lie. */
  readonly below: readonly number[];
  readonly above: readonly number[];
}

export interface Fitted {
  /** Hashes of the known words, packed by `text/known-words.ts`. */
  readonly known: string;
  /** By how many groups of counted texts each block of 64 code units was used. */
  readonly blocks: string;
  readonly v3: FittedGeneration;
  readonly "v4.7": FittedGeneration;
}
