import { CONTENTS, NEW_SCRIPTS } from "./text/slots.ts";

/**
 * What the size of a miss depends on: tokens by content, a constant, tokens of frames, tokens of frames that few recorded
 * requests showed, the number of those, the root of the estimate, and the number of whole texts that came with a feature.
 */
export const TERMS = CONTENTS + 6;

/** A text in a script that no fitted text had gets about a token a byte: a vocabulary may know it better, and words may cost their blanks too. */
const NEW_BELOW = 0.8;
const NEW_ABOVE = 0.3;

/** Fixed costs beside the texts. */
export interface FrameTotals {
  /** All but the unsure, as positive tokens; then the rare ones alone, and how many these are. */
  readonly usual: number;
  readonly rare: number;
  readonly rareCount: number;
  readonly unsureCount: number;
}

export const NO_FRAMES: FrameTotals = { usual: 0, rare: 0, rareCount: 0, unsureCount: 0 };

export const spreadTerms = (contents: ArrayLike<number>, frames: FrameTotals, estimate: number): Float64Array => {
  const terms = new Float64Array(TERMS);
  for (let content = 0; content < CONTENTS; content++) terms[content] = content === NEW_SCRIPTS ? 0 : Math.max(0, contents[content]!);
  terms[CONTENTS] = 1;
  terms[CONTENTS + 1] = frames.usual;
  terms[CONTENTS + 2] = frames.rare;
  terms[CONTENTS + 3] = frames.rareCount;
  terms[CONTENTS + 4] = Math.sqrt(Math.max(0, estimate));
  terms[CONTENTS + 5] = frames.unsureCount;
  return terms;
};

/** How far below and above an estimate the truth may lie, in tokens. */
export interface Spread {
  readonly below: number;
  readonly above: number;
}

export interface SpreadRates {
  readonly below: ArrayLike<number>;
  readonly above: ArrayLike<number>;
}

/** Rates are learned from held-out misses by quantile regression: see `tools/fit-tokens/intervals.ts`. */
export const spreadOf = (terms: ArrayLike<number>, rates: SpreadRates, newScripts: number): Spread => {
  let below = NEW_BELOW * Math.max(0, newScripts);
  let above = NEW_ABOVE * Math.max(0, newScripts);
  for (let k = 0; k < TERMS; k++) {
    below += terms[k]! * rates.below[k]!;
    above += terms[k]! * rates.above[k]!;
  }
  return { below, above };
};
