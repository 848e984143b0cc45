import type { Path } from "../subject.ts";
import { eraOf } from "./request/frames.ts";
import type { Meter, PartKind } from "./request/meter.ts";
import { spreadOf, spreadTerms } from "./spread.ts";
import { TextTally } from "./text/count-text.ts";
import { addMarks, countMarks, type Marks, noMarks } from "./text/marks.ts";
import { CONTENTS, NEW_SCRIPTS } from "./text/slots.ts";
import type { Tables } from "./text/tables.ts";

/** Tokens: surely not fewer than `low`, surely not more than `high`, most likely `estimate`. Whole numbers. */
export interface TokenCount {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

/** Where tokens go: one block, one tool, one frame. */
export interface TokenPart extends TokenCount {
  readonly path: Path;
  readonly kind: PartKind;
}

interface Sums {
  readonly contents: Float64Array;
  readonly marks: Marks;
  words: number;
  frames: number;
  size: number;
  doubt: number;
  low: number;
  ruled: number;
  high: number;
}

const zero = (): Sums => ({ contents: new Float64Array(CONTENTS), marks: noMarks(), words: 0, frames: 0, size: 0, doubt: 0, low: 0, ruled: 0, high: 0 });

interface Open {
  readonly path: Path;
  readonly kind: PartKind;
  readonly sums: Sums;
}

/** Adds up a request part by part. */
export class RequestTally implements Meter {
  readonly notes = new Set<string>();
  readonly #tables: Tables;
  readonly #era: number;
  readonly #text: TextTally;
  readonly #parts: Open[] = [];
  #sums: Sums = zero();

  constructor(tables: Tables, version: number) {
    this.#tables = tables;
    this.#era = eraOf(version);
    this.#text = new TextTally(tables);
  }

  part(path: Path, kind: PartKind): void {
    const last = this.#parts.at(-1);
    if (last !== undefined && last.kind === kind && samePath(last.path, path)) return;
    this.#sums = zero();
    this.#text.marks = this.#sums.marks;
    this.#parts.push({ path, kind, sums: this.#sums });
  }

  text(value: string): void {
    const { totals, words } = this.#text;
    this.#text.count(value);
    this.#sums.words += this.#text.words - words;
    for (let content = 0; content < CONTENTS; content++) this.#sums.contents[content]! += totals[content]!;
  }

  frame(slot: number, times = 1): void {
    const { frames, doubts } = this.#tables.fitted;
    const sums = this.#sums;
    for (const at of [slot, slot + 1 + this.#era]) {
      sums.frames += frames[at]! * times;
      sums.size += Math.abs(frames[at]!) * times;
      sums.doubt += doubts[at]! * times;
    }
  }

  range(low: number, estimate: number, high: number): void {
    this.#sums.low += low;
    this.#sums.ruled += estimate;
    this.#sums.high += high;
  }

  note(note: string): void {
    this.notes.add(note);
  }

  /** The parts that hold anything, whose estimates add up to the total's. */
  parts(): TokenPart[] {
    const found: TokenPart[] = [];
    let exact = 0;
    let given = 0;
    for (const { path, kind, sums } of this.#parts) {
      const count = this.#count(sums);
      exact += count.estimate;
      const estimate = Math.max(0, Math.round(exact) - given);
      given += estimate;
      if (estimate > 0 || sums.high > 0) found.push({ path, kind, low: Math.min(estimate, floor(count.estimate - count.below)), estimate, high: Math.max(estimate, Math.ceil(count.estimate + count.above)) });
    }
    return found;
  }

  total(): TokenCount {
    const sums = zero();
    for (const part of this.#parts) add(sums, part.sums);
    const { estimate, below, above } = this.#count(sums);
    return { low: floor(estimate - below), estimate: Math.max(0, Math.round(estimate)), high: Math.max(0, Math.ceil(estimate + above)) };
  }

  #count(sums: Sums): { readonly estimate: number; readonly below: number; readonly above: number } {
    let estimate = sums.frames;
    for (let content = 0; content < CONTENTS; content++) estimate += sums.contents[content]!;
    const terms = spreadTerms(sums.contents, sums, countMarks(sums.marks));
    const { below, above } = spreadOf(terms, this.#tables.fitted, { newScripts: sums.contents[NEW_SCRIPTS]!, beyondWords: estimate - sums.words });
    return { estimate: estimate + sums.ruled, below: below + sums.ruled - sums.low, above: above + sums.high - sums.ruled };
  }
}

const floor = (value: number): number => Math.max(0, Math.floor(value));

const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, index) => step === b[index]);

const add = (to: Sums, from: Sums): void => {
  for (let content = 0; content < CONTENTS; content++) to.contents[content]! += from.contents[content]!;
  addMarks(to.marks, from.marks);
  for (const key of ["words", "frames", "size", "doubt", "low", "ruled", "high"] as const) to[key] += from[key];
};
