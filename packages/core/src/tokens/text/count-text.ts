import { scan } from "./scan.ts";
import type { Sink } from "./sink.ts";
import { CONTENTS } from "./slots.ts";
import type { Tables } from "./tables.ts";

/** Adds up weights by content. One object for all texts of a request. */
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

  count(text: string): void {
    scan(text, this);
  }
}
