/** Where composing could matter: at the first mark, or letter of a script that has any. */
const COMPOSABLE = /[\u0300-\uffff]/;

/** Marks on one letter that Unicode's stream-safe format allows (UAX #15). */
const MOST_MARKS = 30;

/**
 * Letters with their marks as one. Recorded: languages written with marks that compose count as few tokens as if they were
 * composed (Vietnamese 0.33 a byte), those whose marks do not compose, many more (Yoruba 0.62). A text with heaps of marks
 * stays as it is: putting them in order takes the square of their number.
 */
export const composed = (text: string): string => (COMPOSABLE.test(text) && !hasHeap(text) ? text.normalize("NFC") : text);

const hasHeap = (text: string): boolean => {
  marks ??= findMarks();
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    run = marks[text.charCodeAt(i)] === 1 ? run + 1 : 0;
    if (run > MOST_MARKS) return true;
  }
  return false;
};

let marks: Uint8Array | undefined;

/** Where marks stand in the basic plane. */
const RANGES = [[0x300, 0x3100], [0xa600, 0xac00], [0xfb00, 0xff00]] as const;
const MARK = /\p{M}/u;

/** By code unit; halves of pairs count as marks, which the pairs of some scripts are. */
const findMarks = (): Uint8Array => {
  const table = new Uint8Array(0x10000).fill(1, 0xd800, 0xe000);
  for (const [from, to] of RANGES) for (let code = from; code < to; code++) if (MARK.test(String.fromCharCode(code))) table[code] = 1;
  return table;
};
