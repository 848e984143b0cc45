import { utf8Length } from "../../utf8-length.ts";
import { type Marks, noMarks } from "./marks.ts";
import { scan } from "./scan.ts";
import type { Sink } from "./sink.ts";
import { CONTENTS, GLUE } from "./slots.ts";
import type { Tables } from "./tables.ts";

/** Adds up the weights of one text by content. One object for all texts of a request. */
export class TextTally implements Sink {
  recent = 0;
  /** Of all texts counted. */
  words = 0;
  content = 0;
  readonly totals: Float64Array = new Float64Array(CONTENTS);
  /** Where marks go; whoever counts several texts apart puts another here. */
  marks: Marks = noMarks();
  readonly #weights: Float32Array;
  readonly #known: Uint8Array;
  readonly #blocks: Uint8Array;

  constructor(tables: Tables) {
    this.#weights = tables.weights;
    this.#known = tables.known;
    this.#blocks = tables.blocks;
  }

  knows(hash: number): boolean {
    return ((this.#known[hash >> 3]! >> (hash & 7)) & 1) === 1;
  }

  contentOf(block: number): number {
    return this.#blocks[block]!;
  }

  add(slot: number): void {
    this.totals[this.content]! += this.#weights[slot]!;
  }

  mark(hash: number): void {
    this.marks[hash >> 5]! |= 1 << (hash & 31);
  }

  /**
   * Puts a text's tokens in `totals`: never more of them than bytes, each but a character's first counted twice. Recorded:
   * texts in scripts without pieces of their own take a token a byte and two a word, for its borders. And never fewer than words.
   */
  count(text: string): void {
    const { totals } = this;
    totals.fill(0);
    const before = this.words;
    scan(text, this);
    const found = sum(totals);
    const words = this.words - before;
    if (found < words) totals[GLUE]! += words - found;
    // Bytes are as many as code units, or more.
    if (found <= text.length) return;
    const most = 2 * utf8Length(text) - text.length;
    if (found > most) for (let content = 0; content < CONTENTS; content++) totals[content]! *= most / found;
  }
}

const sum = (totals: Float64Array): number => {
  let all = 0;
  for (let content = 0; content < CONTENTS; content++) all += totals[content]!;
  return all;
};
