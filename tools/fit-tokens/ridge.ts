/** Observations: how often each touches each slot, row after row in flat lists, and what the API counted. */
export interface Rows {
  /** Where a row begins in `slots` and `times`; one more entry than rows. */
  readonly starts: Int32Array;
  readonly slots: Int32Array;
  readonly times: Float64Array;
  readonly targets: Float64Array;
}

/** One observation. */
export interface Row {
  readonly slots: Int32Array;
  readonly times: Float64Array;
  readonly target: number;
}

export const rowsOf = (list: readonly Row[]): Rows => {
  const starts = new Int32Array(list.length + 1);
  list.forEach((row, at) => (starts[at + 1] = starts[at]! + row.slots.length));
  const slots = new Int32Array(starts.at(-1)!);
  const times = new Float64Array(slots.length);
  list.forEach((row, at) => {
    slots.set(row.slots, starts[at]!);
    times.set(row.times, starts[at]!);
  });
  return { starts, slots, times, targets: Float64Array.from(list, ({ target }) => target) };
};

export interface RidgeOptions {
  /** What a slot weighs before any data speaks. */
  readonly prior: Float64Array;
  /** How far a slot may stray from its prior: standard deviation, in tokens. */
  readonly spread: Float64Array;
  /** One over the noise we expect of each row. */
  readonly weights: Float64Array;
  /** A solution to begin from; the prior unless given. */
  readonly start?: Float64Array | undefined;
}

/** Steps of each round. More bring held-out misses down no further. */
const STEPS = 150;

/** What weights say of every row. */
export const predictAll = ({ starts, slots, times }: Rows, weights: Float64Array): Float64Array => {
  const out = new Float64Array(starts.length - 1);
  for (let row = 0; row < out.length; row++) {
    let sum = 0;
    for (let k = starts[row]!, end = starts[row + 1]!; k < end; k++) sum += times[k]! * weights[slots[k]!]!;
    out[row] = sum;
  }
  return out;
};

/** Adds `values[row]` times each row to `out`. */
const addRows = ({ starts, slots, times }: Rows, values: Float64Array, out: Float64Array): void => {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    for (let k = starts[row]!, end = starts[row + 1]!; k < end; k++) out[slots[k]!]! += times[k]! * value;
  }
};

/**
 * Ridge regression by conjugate gradients on the normal equations, in units of each slot's spread. Deterministic: no
 * random start.
 */
export const ridge = (rows: Rows, { prior, spread, weights, start }: RidgeOptions): Float64Array => {
  const size = prior.length;
  // The same rows in units of the spreads.
  const scaled: Rows = { ...rows, times: rows.times.map((times, k) => times * spread[rows.slots[k]!]!) };
  const squared = weights.map((weight) => weight * weight);
  const gradient = (misses: Float64Array): Float64Array => {
    const out = new Float64Array(size);
    addRows(scaled, misses.map((miss, row) => miss * squared[row]!), out);
    return out;
  };
  const apply = (v: Float64Array): Float64Array => {
    const out = gradient(predictAll(scaled, v));
    for (let j = 0; j < size; j++) out[j]! += v[j]!;
    return out;
  };
  // How much each slot's own data says of it: dividing by that saves most of the steps.
  const own = new Float64Array(size).fill(1);
  addRows({ ...scaled, times: scaled.times.map((times) => times * times) }, squared, own);
  const cold = predictAll(rows, prior);
  const residual = gradient(rows.targets.map((target, row) => target - cold[row]!));
  const solution = start === undefined ? new Float64Array(size) : start.map((value, j) => (value - prior[j]!) / spread[j]!);
  if (start !== undefined) apply(solution).forEach((value, j) => (residual[j]! -= value));
  const direction = residual.map((value, j) => value / own[j]!);
  let left = norm(residual, own);
  for (let step = 0; step < STEPS && left > 0; step++) {
    const image = apply(direction);
    const length = left / dot(direction, image);
    for (let j = 0; j < size; j++) {
      solution[j]! += length * direction[j]!;
      residual[j]! -= length * image[j]!;
    }
    const next = norm(residual, own);
    const keep = next / left;
    for (let j = 0; j < size; j++) direction[j] = residual[j]! / own[j]! + keep * direction[j]!;
    left = next;
  }
  return solution.map((value, j) => prior[j]! + value * spread[j]!);
};

/** Squared length, in units of what each slot's data says of it. */
const norm = (values: Float64Array, own: Float64Array): number => {
  let sum = 0;
  for (let j = 0; j < values.length; j++) sum += values[j]! ** 2 / own[j]!;
  return sum;
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
};
