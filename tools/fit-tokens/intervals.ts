import { spreadOf, spreadTerms, TERMS } from "../../packages/core/src/tokens/spread.ts";
import { CONTENTS, NEW_SCRIPTS, RARE_SCRIPTS, REPEATS } from "../../packages/core/src/tokens/text/slots.ts";
import type { Held } from "./cross.ts";

/** How far off an estimate may be on either side: a rate for each term of the package's `spread.ts`. */
export interface Rates {
  readonly below: Float64Array;
  readonly above: Float64Array;
}

const terms = ({ parts, sample }: Held): Float64Array =>
  spreadTerms(parts, { size: parts[CONTENTS]!, doubt: parts[CONTENTS + 1]! }, sample.distinct);

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

const STEPS = 1200;
/** What a rate of its usual size costs: no row says much about some, and these are not to wander. */
const SPARE = 0.00005;

/**
 * Linear quantile regression with rates that are never negative: the narrowest line that leaves a share of `1 - level`
 * of the misses above it, relative to the size of each text or request. Adam on the pinball loss, all rows at once.
 */
const learnSide = (rows: readonly Miss[], level: number): Float64Array => {
  const rates = new Float64Array(TERMS).fill(0.05);
  const first = new Float64Array(TERMS);
  const second = new Float64Array(TERMS);
  for (let step = 1; step <= STEPS; step++) {
    const slope = Float64Array.from({ length: TERMS }, (_, term) => SPARE / unit(term));
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
      rates[k] = Math.min(isShare(k) ? MOST : Infinity, Math.max(FLOORS[k]!, rates[k]! - pace * unit(k) * move));
    }
  }
  return rates;
};

/** Sizes a rate may sensibly have: a constant counts in tokens, a rate in shares. */
const unit = (term: number): number => (term === CONTENTS ? 5 : term >= CONTENTS + 2 ? 1 : 0.3);
/**
 * A script that one language uses, and repeated letters, were seen in one place only; a loop repeats its frames. A doubt is a
 * standard deviation; and of texts whose pieces differ, so far do the worst in a hundred stray, whatever their size.
 */
const FLOORS: readonly number[] = Object.assign(new Array<number>(TERMS).fill(0.01), {
  [RARE_SCRIPTS]: 0.15, [REPEATS]: 0.15, [CONTENTS]: 1, [CONTENTS + 1]: 0.05, [CONTENTS + 2]: 1, [CONTENTS + 3]: 1.1,
});
/** No share of a content was seen to be further off, but in a few texts of a dozen tokens. */
const MOST = 0.6;
const isShare = (term: number): boolean => term < CONTENTS + 2 && term !== CONTENTS;

const KIND_WEIGHT = { code: 1, languages: 2, request: 3 } as const;

/** Leaves out what no rate could tell: open ranges, and scripts that no fitted text had (they have limits of their own). */
const usable = ({ sample, parts }: Held): boolean => !sample.open && !sample.media && !sample.serverTools && parts[NEW_SCRIPTS]! < 0.02 * sample.tokens;

/** Kinds count by their weight; among requests a repository counts by the root of its number, since the next one will be another. */
const weightsOf = (rows: readonly Held[]): Float64Array => {
  const sizes = new Map<string, number>();
  const groupOf = ({ sample }: Held): string => (sample.kind === "request" ? sample.group : sample.kind);
  for (const row of rows) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + 1);
  const shares = rows.map((row) => (row.sample.kind === "request" ? 1 / Math.sqrt(sizes.get(groupOf(row))!) : 1));
  const totals = { code: 0, languages: 0, request: 0 };
  rows.forEach(({ sample }, at) => (totals[sample.kind] += shares[at]!));
  return Float64Array.from(rows, ({ sample }, at) => (shares[at]! * KIND_WEIGHT[sample.kind]) / totals[sample.kind]);
};

const learn = (rows: readonly Held[], coverage: number): Rates => {
  const weights = weightsOf(rows);
  const level = 1 - (1 - coverage) / 2;
  const side = (sign: number): Float64Array =>
    learnSide(rows.map((one, at): Miss => ({
      terms: terms(one),
      miss: Math.max(0, sign * (one.sample.tokens - one.estimate)),
      scale: one.sample.tokens + 20,
      weight: weights[at]!,
    })), level);
  return { below: side(-1), above: side(1) };
};

export type RatesByVocabulary = Readonly<Record<"v3" | "v4.7", Rates>>;

/** Each vocabulary by its own texts and requests. Of 4.7 and later few were recorded, so those of before count there as well. */
export const learnSpread = (held: readonly Held[], coverage: number): RatesByVocabulary => {
  const rows = held.filter(usable);
  const of = (vocabulary: string) => rows.filter(({ sample }) => sample.vocabulary === vocabulary || (vocabulary === "v4.7" && sample.kind === "request"));
  return { v3: learn(of("v3"), coverage), "v4.7": learn(of("v4.7"), coverage) };
};

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const intervalOf = (one: Held, rates: RatesByVocabulary): Interval => {
  const spread = spreadOf(terms(one), rates[one.sample.vocabulary], { newScripts: one.parts[NEW_SCRIPTS]!, beyondWords: one.estimate - one.sample.ruled - one.sample.words });
  return { low: Math.floor(one.estimate - spread.below), high: Math.ceil(one.estimate + spread.above) };
};
