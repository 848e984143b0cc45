/**
 * Where each kind of text feature lives in the weight table. A text's estimate is the sum of the weights of the slots
 * it touches, so the scan that fills the slots is the estimator and the feature extractor of the fit at once.
 */

/** Classes of UTF-16 code units. Order matters: pair slots are `previous * CLASSES + next`. */
export const EDGE = 0;
export const SPACE = 1;
export const BREAK = 2;
export const DIGIT = 3;
export const PUNCT = 4;
export const LATIN = 5;
export const LETTER = 6;
export const IDEOGRAPH = 7;
export const SYMBOL = 8;
export const MARK = 9;
export const CLASSES = 10;

let next = 0;
const take = (size: number): number => {
  const at = next;
  next += size;
  return at;
};

/** Two runs side by side, with nothing, one space, or other white space between them. */
export const PAIR = take(3 * CLASSES * CLASSES);
/** Length (0..15) of a Latin word part, by letter case (4) and by whether it opens and closes its word (4). */
export const PART_LENGTH = take(16 * 16);
export const PART_LENGTH_BEYOND = take(16);
/** A known word stands whole: by letter case (4) and length (0..15). */
export const KNOWN = take(64);
/** A word that is not known, by length and by how many of the four words before it were. */
export const AMONG_KNOWN = take(5 * 16);
/** The third and later of equal letters in a row. */
export const LETTER_REPEAT = take(2);
export const DIGITS = take(16);
export const DIGITS_BEYOND = take(1);
export const PUNCT_LENGTH = take(8);
export const PUNCT_CHAR = take(128);
export const PUNCT_REPEAT = take(128);
export const BLOCK_BITS = 10;
/** One weight for every 64 code units of the basic plane. */
export const BLOCK = take(1 << BLOCK_BITS);
/** A run of other letters or ideographs begins, by block of 256. */
export const RUN_START = take(256);
export const LATIN_BIGRAM = take(1024);
export const SPACE_RUN_BITS = 9;
export const SPACE_RUN = take(1 << SPACE_RUN_BITS);
export const PUNCT_RUN_BITS = 10;
export const PUNCT_RUN = take(1 << PUNCT_RUN_BITS);
export const TRIGRAM_BITS = 12;
export const TRIGRAM = take(1 << TRIGRAM_BITS);
export const WORD_BITS = 13;
export const WORD = take(1 << WORD_BITS);
export const CHAR_BITS = 11;
export const CHAR = take(1 << CHAR_BITS);

export const KNOWN_WORD_BITS = 12;
export const KNOWN_WORD = take(1 << KNOWN_WORD_BITS);

export const SLOTS = next;

/** Kinds of content, counted apart because their counts are known to different degrees. */
export const GLUE = 0;
export const KNOWN_WORDS = 1;
/** Words that are not known: with one that is among the last four, or with none, as in other languages and in code. */
export const OTHER_WORDS = 2;
export const FOREIGN_WORDS = 3;
/** Letters beyond Latin of blocks that two or more counted languages use, that one uses, that none uses. */
export const OTHER_SCRIPTS = 4;
export const RARE_SCRIPTS = 5;
export const NEW_SCRIPTS = 6;
export const REPEATS = 7;
export const CONTENTS = 8;
