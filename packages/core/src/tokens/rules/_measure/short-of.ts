import type { Path } from "../../../subject.ts";
import { openTally } from "../../estimate.ts";
import type { RequestTally } from "../../request-tally.ts";
import type { Meter, PartKind } from "../../request/meter.ts";
import { walkRequest } from "../../request/walk.ts";

/** Above the limit by this much, nothing that follows brings a count below it: texts may take back a token or two, never a fifth. */
const CLEARLY = 1.2;
const AND_MORE = 100;
/** Longer texts are first tried by their beginning. */
const BEGINNING = 16_384;

const ENOUGH = Symbol();

/**
 * The most tokens a request can have, where that is below `least`; null where it is not. A long request is read only as far
 * as it takes to see that.
 */
export function mostShortOf(request: object, least: number, model: string): number | null {
  const { tally, known } = openTally(model);
  try {
    walkRequest(request, known, new Stopping(tally, least * CLEARLY + AND_MORE, () => openTally(model).tally));
  } catch (stopped) {
    if (stopped === ENOUGH) return null;
    throw stopped;
  }
  const { high } = tally.total();
  return high < least ? high : null;
}

/** Passes everything on to a tally, and stops the walk when that has enough. */
class Stopping implements Meter {
  readonly #tally: RequestTally;
  readonly #enough: number;
  readonly #another: () => RequestTally;
  /** Characters since the tally was asked last. */
  #unasked = 0;

  constructor(tally: RequestTally, enough: number, another: () => RequestTally) {
    this.#tally = tally;
    this.#enough = enough;
    this.#another = another;
  }

  part(path: Path, kind: PartKind): void {
    this.#tally.part(path, kind);
  }

  text(value: string): void {
    if (value.length > BEGINNING) {
      const beginning = this.#another();
      beginning.part([], "text");
      beginning.text(value.slice(0, BEGINNING));
      if (beginning.total().high >= this.#enough) throw ENOUGH;
    }
    this.#tally.text(value);
    this.#unasked += value.length;
    if (this.#unasked < this.#enough) return;
    this.#unasked = 0;
    if (this.#tally.total().high >= this.#enough) throw ENOUGH;
  }

  frame(slot: number, times?: number): void {
    this.#tally.frame(slot, times);
  }

  range(low: number, estimate: number, high: number): void {
    this.#tally.range(low, estimate, high);
  }

  note(note: string): void {
    this.#tally.note(note);
  }
}
