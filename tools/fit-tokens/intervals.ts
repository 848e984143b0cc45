import { spreadOf, spreadTerms, TERMS } from "../../packages/core/src/tokens/spread.ts";
import { CONTENTS, NEW_SCRIPTS } from "../../packages/core/src/tokens/text/slots.ts";
import type { Held } from "./cross.ts";

/** How far off an estimate may be on either side: a rate for each term of the package's `spread.ts`. */
export interface Rates {
  readonly below: Float64Array;
  readonly above: Float64Array;
}

const terms = ({ parts, estimate }: Held): Float64Array =>
  spreadTerms(parts, { usual: parts[CONTENTS]!, rare: parts[CONTENTS + 1]!, rareCount: parts[CONTENTS + 2]! }, estimate);

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
};

interface Miss {
  readonly terms: Float64Array;
  /** Tokens by which the truth lies beyond the estimate on this side, never negative. */
  readonly miss: number;
  readonly scale: number;
  readonly weight: number;
}

const STEPS = 3000;

/**
 * Linear quantile regression with rates that are never negative: the narrowest line that leaves a share of `1 - level`
 * of the misses above it, relative to the size of each text or request. Adam on the pinball loss, all rows at once.
 */
const learnSide = (rows: readonly Miss[], level: number): Float64Array => {
  const rates = new Float64Array(TERMS).fill(0.05);
  const first = new Float64Array(TERMS);
  const second = new Float64Array(TERMS);
  const scales = new Float64Array(TERMS);
  for (const row of rows) for (let k = 0; k < TERMS; k++) scales[k]! += (row.terms[k]! / row.scale) * row.weight;
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(TERMS);
    for (const row of rows) {
      const inside = dot(row.terms, rates) >= row.miss;
      const pull = (row.weight / row.scale) * (inside ? 1 - level : -level);
      for (let k = 0; k < TERMS; k++) slope[k]! += pull * row.terms[k]!;
    }
    const pace = 0.02 * (1 - step / (STEPS + 1));
    for (let k = 0; k < TERMS; k++) {
      first[k] = 0.9 * first[k]! + 0.1 * slope[k]!;
      second[k] = 0.99 * second[k]! + 0.01 * slope[k]! ** 2;
      const move = first[k]! / (1 - 0.9 ** step) / (Math.sqrt(second[k]! / (1 - 0.99 ** step)) + 1e-9);
      rates[k] = Math.max(FLOORS[k] ?? 0.002, rates[k]! - pace * unit(k) * move);
    }
  }
  return rates;
};

/** Sizes a rate may sensibly have: a constant counts in tokens, a rate in shares. */
const unit = (term: number): number => (term === CONTENTS || term === CONTENTS + 3 ? 5 : term === CONTENTS + 4 ? 1 : 0.3);
const FLOORS: readonly number[] = Object.assign(new Array<number>(TERMS).fill(0.004), { [CONTENTS]: 1, [CONTENTS + 4]: 0.02 });

const KIND_WEIGHT = { code: 1, languages: 2, request: 3 } as const;

/** Leaves out what no rate could tell: open ranges, and scripts that no fitted text had (they have limits of their own). */
const usable = ({ sample, parts }: Held): boolean => !sample.open && !sample.media && !sample.serverTools && parts[NEW_SCRIPTS]! < 0.02 * sample.tokens;

export const learnSpread = (held: readonly Held[], coverage: number): Rates => {
  const rows = held.filter(usable);
  const many = { code: 0, languages: 0, request: 0 };
  for (const { sample } of rows) many[sample.kind]++;
  const level = 1 - (1 - coverage) / 2;
  const side = (sign: number): Float64Array => {
    const misses = rows.map((one): Miss => ({
      terms: terms(one),
      miss: Math.max(0, sign * (one.sample.tokens - one.estimate)),
      scale: one.sample.tokens + 20,
      weight: KIND_WEIGHT[one.sample.kind] / many[one.sample.kind],
    }));
    return learnSide(misses, level);
  };
  return { below: side(-1), above: side(1) };
};

/** Since Opus 4.7 only a few dozen requests were recorded: what frames add is twice as unsure there. */
export const ratesFor = (vocabulary: "v3" | "v4.7", rates: Rates): Rates => {
  if (vocabulary === "v3") return rates;
  const widen = (side: Float64Array): Float64Array => side.map((rate, term) => (term > CONTENTS && term < CONTENTS + 4 ? 2 * rate : rate));
  return { below: widen(rates.below), above: widen(rates.above) };
};

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const intervalOf = (one: Held, rates: Rates): Interval => {
  const spread = spreadOf(terms(one), ratesFor(one.sample.vocabulary, rates), one.parts[NEW_SCRIPTS]!);
  return { low: Math.floor(one.estimate - spread.below), high: Math.ceil(one.estimate + spread.above) };
};
