import { MARK_BITS } from "./sink.ts";

/** One bit for each mark that {@link Sink.mark} can leave. */
export type Marks = Uint32Array;

const MARKS = 1 << MARK_BITS;

export const noMarks = (): Marks => new Uint32Array(MARKS / 32);

export const addMarks = (to: Marks, from: Marks): void => {
  for (let k = 0; k < to.length; k++) to[k]! |= from[k]!;
};

export const countMarks = (marks: Marks): number => {
  let ones = 0;
  for (let word of marks) for (; word !== 0; word &= word - 1) ones++;
  return ones;
};

/** How many words, numbers and signs differ, from the number of marks they left: of many, some share one. At least one. */
export const differing = (marked: number): number => Math.max(1, -MARKS * Math.log(1 - Math.min(marked, MARKS - 1) / MARKS));
