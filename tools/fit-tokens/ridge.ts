/** One observation: how often each slot is touched, and what the API counted. `weight` is one over the noise we expect. */
export interface Row {
  readonly slots: Int32Array;
  readonly times: Float64Array;
  readonly target: number;
  readonly weight: number;
}

export interface RidgeOptions {
  readonly size: number;
  /** What a slot weighs before any data speaks. */
  readonly prior: Float64Array;
  /** How far a slot may stray from its prior: standard deviation, in tokens. */
  readonly spread: Float64Array;
  readonly iterations?: number;
}

export const predict = (row: Row, weights: ArrayLike<number>): number => {
  let sum = 0;
  for (let k = 0; k < row.slots.length; k++) sum += row.times[k]! * weights[row.slots[k]!]!;
  return sum;
};

/**
 * Ridge regression by conjugate gradients on the normal equations, in units of each slot's spread. Deterministic: no
 * random start, a fixed number of steps.
 */
export const ridge = (rows: readonly Row[], options: RidgeOptions): Float64Array => {
  const { size, prior, spread } = options;
  const apply = (v: Float64Array): Float64Array => {
    const out = Float64Array.from(v);
    for (const row of rows) {
      let sum = 0;
      for (let k = 0; k < row.slots.length; k++) sum += row.times[k]! * spread[row.slots[k]!]! * v[row.slots[k]!]!;
      sum *= row.weight * row.weight;
      for (let k = 0; k < row.slots.length; k++) out[row.slots[k]!]! += row.times[k]! * spread[row.slots[k]!]! * sum;
    }
    return out;
  };
  const residual = new Float64Array(size);
  for (const row of rows) {
    const miss = (row.target - predict(row, prior)) * row.weight * row.weight;
    for (let k = 0; k < row.slots.length; k++) residual[row.slots[k]!]! += row.times[k]! * spread[row.slots[k]!]! * miss;
  }
  const solution = new Float64Array(size);
  const direction = Float64Array.from(residual);
  let norm = dot(residual, residual);
  const enough = norm * 1e-10;
  for (let step = 0; step < (options.iterations ?? 200) && norm > enough; step++) {
    const image = apply(direction);
    const length = norm / dot(direction, image);
    for (let j = 0; j < size; j++) {
      solution[j]! += length * direction[j]!;
      residual[j]! -= length * image[j]!;
    }
    const next = dot(residual, residual);
    const keep = next / norm;
    for (let j = 0; j < size; j++) direction[j] = residual[j]! + keep * direction[j]!;
    norm = next;
  }
  return solution.map((value, j) => prior[j]! + value * spread[j]!);
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
};
