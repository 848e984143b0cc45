import type { FitChange, JsonObject } from "./types.ts";

/** A message on its way: where it stood, and what it is now. */
export interface DraftMessage {
  readonly index: number;
  readonly message: JsonObject;
}

/** A candidate: the messages that stay and what was done to get there. */
export interface Draft {
  readonly messages: readonly DraftMessage[];
  readonly changes: readonly FitChange[];
}

export const draftOf = (messages: readonly JsonObject[]): Draft => ({ messages: messages.map((message, index) => ({ index, message })), changes: [] });

/** The request with the messages of a draft; nothing else of it is touched. */
export const requestOf = (request: JsonObject, draft: Draft): JsonObject => ({ ...request, messages: draft.messages.map(({ message }) => message) });

/**
 * The smallest number of steps, from 0 to `most`, after which `fits` holds; undefined when it never does. Each step takes
 * tokens away, so halving finds it.
 */
export const fewestSteps = <T>(most: number, make: (steps: number) => T, fits: (made: T) => boolean): T | undefined => {
  let best: T | undefined;
  let low = 0;
  let high = most;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const made = make(middle);
    if (fits(made)) {
      best = made;
      high = middle - 1;
    } else low = middle + 1;
  }
  return best;
};
