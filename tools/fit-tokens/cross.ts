import { CONTENTS } from "../../packages/core/src/tokens/text/slots.ts";
import { SCALE, stepsOf } from "../../packages/core/src/tokens/text/packed.ts";
import { blocksOf, RARE_FRAME, requestSample, type Sample, textSamples } from "./features.ts";
import type { CountedRequest } from "./load-requests.ts";
import type { CountedText } from "./load-texts.ts";
import { fit, type Weights } from "./model.ts";

/** What a model that never saw this sample, its language or its repository says of it. */
export interface Held {
  readonly sample: Sample;
  readonly estimate: number;
  /** Estimated tokens by content, then frames, rare frames, number of rare frames. */
  readonly parts: Float64Array;
}

export const FOLDS = 5;

const hash = (text: string): number => {
  let state = 7;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 3;
};

/** Repositories take turns in the order of their names; texts and languages go by a hash. */
export const foldsOf = (requests: readonly CountedRequest[]): ((group: string) => number) => {
  const repositories = [...new Set(requests.map((request) => request.repository))].sort();
  const turn = new Map(repositories.map((name, index) => [name, index % FOLDS]));
  return (group) => turn.get(group) ?? hash(group) % FOLDS;
};

/** Weights as they ship: rounded to steps, so that what is measured is what is used. */
export const rounded = (weights: Weights): Weights => {
  const round = (values: Float64Array): Float64Array => values.map((value) => stepsOf(value) / SCALE);
  return { v3: round(weights.v3), "v4.7": round(weights["v4.7"]) };
};

export const estimateOf = (sample: Sample, weights: Weights): Held => {
  const values = weights[sample.vocabulary];
  const parts = new Float64Array(CONTENTS + 3);
  let frames = 0;
  for (let k = 0; k < sample.slots.length; k++) {
    const tokens = sample.times[k]! * values[sample.slots[k]!]!;
    const content = sample.contents[k]!;
    if (content < CONTENTS) parts[content]! += tokens;
    else {
      frames += tokens;
      parts[CONTENTS]! += Math.abs(tokens);
      if (content === RARE_FRAME) parts[CONTENTS + 1]! += Math.abs(tokens);
      if (content === RARE_FRAME) parts[CONTENTS + 2]! += sample.times[k]! / 2;
    }
  }
  let estimate = sample.ruled + frames;
  for (let content = 0; content < CONTENTS; content++) estimate += parts[content]!;
  return { sample, estimate, parts };
};

/** All samples, each estimated by the model of the folds it is not in. */
export const crossFit = (texts: readonly CountedText[], requests: readonly CountedRequest[], say: (line: string) => void): Held[] => {
  const foldOf = foldsOf(requests);
  const held: Held[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFit = blocksOf(texts.filter((text) => foldOf(text.group) !== fold));
    const samples = [...textSamples(texts, inFit), ...requests.flatMap((request) => requestSample(request, inFit) ?? [])];
    const weights = rounded(fit(samples.filter((sample) => foldOf(sample.group) !== fold)));
    held.push(...samples.filter((sample) => foldOf(sample.group) === fold).map((sample) => estimateOf(sample, weights)));
    say(`fold ${fold + 1} of ${FOLDS}: ${held.length} estimated`);
  }
  return held;
};
