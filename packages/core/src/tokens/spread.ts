import { differing } from "./text/marks.ts";
import { CONTENTS, KNOWN_WORDS, NEW_SCRIPTS, REPEATS } from "./text/slots.ts";

/**
 * What the size of a miss depends on: tokens by content, a constant, tokens of frames, their doubt, and tokens of text by
 * the root of how many words of it differ: held-out estimates stray by half of that or less in 95 of 100 texts and requests, of
 * 8 words that differ as of 1,000. A sentence said a hundred times is off by a hundred times as much.
 */
export const TERMS = CONTENTS + 4;

/** What counts half, being better known, and what not at all, having limits of its own. */
const SHARES: Readonly<Record<number, number>> = { [KNOWN_WORDS]: 0.5, [NEW_SCRIPTS]: 0, [REPEATS]: 0 };

/** A text in a script that no fitted text had gets about a token a byte: a vocabulary may know it better, and words may cost their blanks too. */
const NEW_BELOW = 0.8;
const NEW_ABOVE = 0.3;

/** Fixed costs beside the texts. */
export interface FrameTotals {
  /** As positive tokens. */
  readonly size: number;
  /** Tokens by which they may stray: the more, the fewer repositories showed them. */
  readonly doubt: number;
}

export const NO_FRAMES: FrameTotals = { size: 0, doubt: 0 };

export const spreadTerms = (contents: ArrayLike<number>, frames: FrameTotals, marked: number): Float64Array => {
  const terms = new Float64Array(TERMS);
  let text = 0;
  for (let content = 0; content < CONTENTS; content++) {
    const tokens = contents[content]!;
    terms[content] = content === NEW_SCRIPTS ? 0 : Math.max(0, tokens);
    text += tokens * (SHARES[content] ?? 1);
  }
  terms[CONTENTS] = 1;
  terms[CONTENTS + 1] = frames.size;
  terms[CONTENTS + 2] = frames.doubt;
  terms[CONTENTS + 3] = Math.max(0, text) / Math.sqrt(differing(marked));
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

/** What limits a spread beside its rates. */
export interface Bounds {
  /** Tokens in scripts that no fitted text had. */
  readonly newScripts: number;
  /**
   * Estimated tokens beyond one a word. No token spans two words: of all counted texts and recorded requests none has fewer
   * tokens than words (1.05 a word at the least), so a sentence said a thousand times cannot be much shorter than it looks.
   */
  readonly beyondWords: number;
}

/** Rates are learned from held-out misses by quantile regression: see `tools/fit-tokens/intervals.ts`. */
export const spreadOf = (terms: ArrayLike<number>, rates: SpreadRates, { newScripts, beyondWords }: Bounds): Spread => {
  let below = NEW_BELOW * Math.max(0, newScripts);
  let above = NEW_ABOVE * Math.max(0, newScripts);
  for (let k = 0; k < TERMS; k++) {
    below += terms[k]! * rates.below[k]!;
    above += terms[k]! * rates.above[k]!;
  }
  return { below: Math.min(below, Math.max(0, beyondWords)), above };
};
