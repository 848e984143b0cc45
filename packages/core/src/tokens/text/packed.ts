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

/** Weights in steps, one character each, but for zeros: those only count in the gaps. */
export interface PackedWeights {
  /** How many zeros stand before each step; {@link MOST} are so many zeros, and more of them. */
  readonly gaps: string;
  readonly steps: string;
  /** What is beyond the range of a character: slot and steps in turn. */
  readonly large: readonly number[];
}

/** Steps to one token. */
export const SCALE = 12;

/** A weight in steps: what is hardly more than half a step is none, which makes the tables shorter and costs no accuracy. */
export const stepsOf = (weight: number): number => (Math.abs(weight * SCALE) < 0.8 ? 0 : Math.round(weight * SCALE));

const ZERO = MOST >> 1;

export const packWeights = (weights: ArrayLike<number>): PackedWeights => {
  let gaps = "";
  let steps = "";
  const large: number[] = [];
  let gap = 0;
  for (let slot = 0; slot < weights.length; slot++) {
    const value = stepsOf(weights[slot]!);
    const fits = value >= -ZERO && value <= MOST - ZERO;
    if (!fits) large.push(slot, value);
    if (!fits || value === 0) {
      gap++;
      continue;
    }
    for (; gap >= MOST; gap -= MOST) gaps += symbolOf(MOST);
    gaps += symbolOf(gap);
    steps += symbolOf(ZERO + value);
    gap = 0;
  }
  return { gaps, steps, large };
};

/** As many weights as there are slots. */
export const unpackWeights = ({ gaps, steps, large }: PackedWeights, slots: number): Float32Array => {
  const weights = new Float32Array(slots);
  let slot = 0;
  let step = 0;
  for (let k = 0; k < gaps.length; k++) {
    const gap = valueOf(gaps.charCodeAt(k));
    slot += gap;
    if (gap < MOST) weights[slot++] = (valueOf(steps.charCodeAt(step++)) - ZERO) / SCALE;
  }
  for (let k = 0; k < large.length; k += 2) weights[large[k]!] = large[k + 1]! / SCALE;
  return weights;
};
