import { writeFileSync } from "node:fs";
import { FRAME_SLOTS } from "../../packages/core/src/tokens/request/frames.ts";
import { packHashes } from "../../packages/core/src/tokens/text/known-words.ts";
import { packWeights, symbolOf } from "../../packages/core/src/tokens/text/packed.ts";
import { NEW_SCRIPTS, SLOTS } from "../../packages/core/src/tokens/text/slots.ts";
import { KNOWN } from "./features.ts";
import type { RatesByVocabulary } from "./intervals.ts";
import type { Doubts, Weights } from "./model.ts";

const numbers = (values: ArrayLike<number>, digits: number): string => JSON.stringify(Array.from(values, (value) => Number(value.toFixed(digits))));

const packBlocks = (blocks: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < blocks.length; at += 3) {
    const users = (k: number): number => NEW_SCRIPTS - (blocks[at + k] ?? NEW_SCRIPTS);
    text += symbolOf(users(0) + 3 * users(1) + 9 * users(2));
  }
  return text;
};

/** Writes the fitted numbers as a module of the package. */
export const writeFitted = (path: string, weights: Weights, doubts: Doubts, rates: RatesByVocabulary, blocks: Uint8Array): void => {
  const generation = (vocabulary: "v3" | "v4.7"): string => {
    const text = packWeights(weights[vocabulary].subarray(0, SLOTS));
    const side = rates[vocabulary];
    return `{
    text: { gaps: ${JSON.stringify(text.gaps)}, steps: ${JSON.stringify(text.steps)}, large: ${JSON.stringify(text.large)} },
    frames: ${numbers(weights[vocabulary].subarray(SLOTS, SLOTS + FRAME_SLOTS), 1)},
    doubts: ${numbers(doubts[vocabulary], 1)},
    below: ${numbers(side.below, 4)},
    above: ${numbers(side.above, 4)},
  }`;
  };
  writeFileSync(path, `// Written by tools/fit-tokens/index.ts: do not edit.
import type { Fitted } from "./fitted-types.ts";

export const FITTED: Fitted = {
  known: ${JSON.stringify(packHashes([...KNOWN]))},
  blocks: ${JSON.stringify(packBlocks(blocks))},
  v3: ${generation("v3")},
  "v4.7": ${generation("v4.7")},
};
`);
};
