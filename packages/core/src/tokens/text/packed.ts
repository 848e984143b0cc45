/** Texts that hold numbers use the characters 35..126 without the backslash: none needs escaping in a string. */
export const FIRST = 35;
const BACKSLASH = 92;

export const symbolOf = (value: number): string => String.fromCharCode(FIRST + value + (FIRST + value >= BACKSLASH ? 1 : 0));
export const valueOf = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

/** Highest value of one character. */
export const MOST = 126 - FIRST - 1;

/** Reads six bits a character, from `start` on; zeros past the end. */
export const bitsOf = (packed: string, start: number): (() => number) => {
  let at = start;
  let six = 0;
  let left = 0;
  return () => {
    if (left === 0) {
      six = at < packed.length ? valueOf(packed.charCodeAt(at++)) : 0;
      left = 6;
    }
    left--;
    return (six >> left) & 1;
  };
};

/** Weights in steps; what is beyond the range of a character stands in `large` as slot and steps in turn. */
export interface PackedWeights {
  readonly steps: string;
  readonly large: readonly number[];
}

/** Steps to one token. */
export const SCALE = 12;

/** A weight in steps: what is hardly more than half a step is none, which makes the tables shorter and costs no accuracy. */
export const stepsOf = (weight: number): number => (Math.abs(weight * SCALE) < 0.8 ? 0 : Math.round(weight * SCALE));

const ZERO = MOST >> 1;

export const packWeights = (weights: ArrayLike<number>): PackedWeights => {
  let steps = "";
  const large: number[] = [];
  for (let slot = 0; slot < weights.length; slot++) {
    const value = stepsOf(weights[slot]!);
    const fits = value >= -ZERO && value <= MOST - ZERO;
    if (!fits) large.push(slot, value);
    steps += symbolOf(ZERO + (fits ? value : 0));
  }
  return { steps, large };
};

export const unpackWeights = ({ steps, large }: PackedWeights): Float32Array => {
  const weights = new Float32Array(steps.length);
  for (let slot = 0; slot < steps.length; slot++) weights[slot] = (valueOf(steps.charCodeAt(slot)) - ZERO) / SCALE;
  for (let k = 0; k < large.length; k += 2) weights[large[k]!] = large[k + 1]! / SCALE;
  return weights;
};
