import { BLOCK, BLOCK_BITS, CONTENTS, NEW_SCRIPTS, RUN_START, SLOTS } from "../../packages/core/src/tokens/text/slots.ts";
import { SCALE, stepsOf } from "../../packages/core/src/tokens/text/packed.ts";
import { blocksOf, contentOf, requestSample, type Sample, textSamples } from "./features.ts";
import type { CountedRequest } from "./load-requests.ts";
import type { CountedText } from "./load-texts.ts";
import { type Doubts, doubtsOf, fit, type Weights } from "./model.ts";

/** What a model that never saw this sample, its language or its repository says of it. */
export interface Held {
  readonly sample: Sample;
  readonly fold: number;
  readonly estimate: number;
  /** Estimated tokens by content, then of frames, as positive tokens, and their doubt. */
  readonly parts: Float64Array;
}

export const FOLDS = 5;

const hash = (text: string, seed: number): number => {
  let state = seed;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 3;
};

/**
 * Repositories take turns in the order of their names; texts and languages go by a hash. The other split puts other repositories
 * and languages together, to see how much of a figure is the split's.
 */
const foldsOf = (requests: readonly CountedRequest[], isOther: boolean): ((group: string) => number) => {
  const repositories = [...new Set(requests.map((request) => request.repository))].sort();
  const turn = new Map(repositories.map((name, index) => [name, (isOther ? Math.floor(index / FOLDS) : index) % FOLDS]));
  return (group) => turn.get(group) ?? hash(group, isOther ? 11 : 7) % FOLDS;
};

/** Weights as they ship: rounded to steps, so that what is measured is what is used. */
export const rounded = (weights: Weights): Weights => {
  const round = (values: Float64Array): Float64Array => values.map((value) => stepsOf(value) / SCALE);
  return { v3: round(weights.v3), "v4.7": round(weights["v4.7"]) };
};

/** A model, and how well it knows each block of code units. */
interface Model {
  readonly weights: Weights;
  readonly doubts: Doubts;
  readonly blocks: Uint8Array;
}

/** Of a new script only these count, as in the scan. */
const ofNewScripts = (slot: number): boolean => (slot >= BLOCK && slot < BLOCK + (1 << BLOCK_BITS)) || (slot >= RUN_START && slot < RUN_START + 256);

const estimateOf = (sample: Sample, fold: number, { weights, doubts, blocks }: Model): Held => {
  const values = weights[sample.vocabulary];
  const doubt = doubts[sample.vocabulary];
  const parts = new Float64Array(CONTENTS + 2);
  let frames = 0;
  for (let k = 0; k < sample.slots.length; k++) {
    const slot = sample.slots[k]!;
    const times = sample.times[k]!;
    const tokens = times * values[slot]!;
    const content = contentOf(sample.contents[k]!, blocks);
    if (content === NEW_SCRIPTS && !ofNewScripts(slot)) continue;
    if (content < CONTENTS) parts[content]! += tokens;
    else {
      frames += tokens;
      parts[CONTENTS]! += Math.abs(tokens);
      parts[CONTENTS + 1]! += times * doubt[slot - SLOTS]!;
    }
  }
  let estimate = sample.ruled + frames;
  for (let content = 0; content < CONTENTS; content++) estimate += parts[content]!;
  return { sample, fold, estimate, parts };
};

/** Every counted text and request, in folds. */
export class Folds {
  readonly samples: readonly Sample[];
  readonly #texts: readonly CountedText[];
  readonly #foldOf: (group: string) => number;

  constructor(texts: readonly CountedText[], requests: readonly CountedRequest[], isOther = false) {
    this.#texts = texts;
    this.#foldOf = foldsOf(requests, isOther);
    this.samples = [...textSamples(texts), ...requests.flatMap((request) => requestSample(request) ?? [])];
  }

  /** A model that saw everything but these folds. */
  without(...folds: readonly number[]): Model {
    const seen = ({ group }: { readonly group: string }): boolean => !folds.includes(this.#foldOf(group));
    const samples = this.samples.filter(seen);
    return { weights: rounded(fit(samples)), doubts: doubtsOf(samples), blocks: blocksOf(this.#texts.filter(seen)) };
  }

  /** What a model says of the samples of a fold. */
  estimate(fold: number, model: Model): Held[] {
    return this.samples.filter(({ group }) => this.#foldOf(group) === fold).map((sample) => estimateOf(sample, fold, model));
  }
}

/** All samples, estimated twice over: to be reported, and to learn from how far estimates are off. */
export interface Crossed {
  /** Each by the model of all folds but its own. */
  readonly held: readonly Held[];
  /** For every fold, the samples of all others, by models that saw neither their own fold nor that one. */
  readonly beside: readonly (readonly Held[])[];
}

export const crossFit = (folds: Folds, say: (line: string) => void): Crossed => {
  const held: Held[] = [];
  const beside: Held[][] = Array.from({ length: FOLDS }, () => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    held.push(...folds.estimate(fold, folds.without(fold)));
    for (let other = fold + 1; other < FOLDS; other++) {
      const model = folds.without(fold, other);
      beside[fold]!.push(...folds.estimate(other, model));
      beside[other]!.push(...folds.estimate(fold, model));
    }
    say(`fold ${fold + 1} of ${FOLDS}: ${held.length} estimated`);
  }
  return { held, beside };
};
