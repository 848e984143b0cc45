/** What the scan tells about a text: which slots it touches, in order. */
export interface Sink {
  /** Which of the last words were known: one bit each, the latest lowest. The scan's own note. */
  recent: number;
  /** Runs of Latin letters so far. */
  words: number;
  /** What the slots that follow belong to: one of the contents of `slots.ts`. */
  content: number;
  /** Whether this word, by {@link wordHash}, is in the list of known words. */
  knows(hash: number): boolean;
  /** OTHER_SCRIPTS, RARE_SCRIPTS or NEW_SCRIPTS: how well a block of 64 code units is known. */
  contentOf(block: number): number;
  add(slot: number): void;
  /** A word, number or run of signs stands here: {@link MARK_BITS} bits that tell it from most others. */
  mark(hash: number): void;
}

export const MARK_BITS = 11;

/** Hash of a whole word in small letters, as the list of known words keeps it. */
export const wordHash = (word: string): number => {
  let state = WORD_SEED;
  for (let i = 0; i < word.length; i++) state = Math.imul(state ^ word.charCodeAt(i), 0x01000193);
  return finish(state);
};

/** One word in two hundred that is not known looks known: the price of a list of three kilobytes. */
export const WORD_HASH_BITS = 19;
export const WORD_SEED = 0x811c9dc5 | 0;
export const finish = (state: number): number => Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> (32 - WORD_HASH_BITS);

/** The top bits of a product with the golden ratio: spreads neighbours apart. */
export const hash = (value: number, bits: number): number => Math.imul(value ^ (value >>> 15), 0x9e3779b1) >>> (32 - bits);
