import { utf8Length } from "../../utf8-length.ts";
import { scan } from "./scan.ts";
import type { Sink } from "./sink.ts";
import { CONTENTS } from "./slots.ts";
import type { Tables } from "./tables.ts";

/** Adds up the weights of one text by content. One object for all texts of a request. */
export class TextTally implements Sink {
  recent = 0;
  content = 0;
  readonly totals: Float64Array = new Float64Array(CONTENTS);
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

  /** Puts a text's tokens in `totals`: never more of them than bytes, since every piece of a vocabulary has one. */
  count(text: string): void {
    const { totals } = this;
    totals.fill(0);
    scan(text, this);
    const found = sum(totals);
    // Bytes are as many as code units, or more.
    if (found <= text.length) return;
    const bytes = utf8Length(text);
    if (found > bytes) for (let content = 0; content < CONTENTS; content++) totals[content]! *= bytes / found;
  }
}

const sum = (totals: Float64Array): number => {
  let all = 0;
  for (let content = 0; content < CONTENTS; content++) all += totals[content]!;
  return all;
};
