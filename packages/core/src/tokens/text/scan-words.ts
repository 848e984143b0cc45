import { CLASS_OF } from "./classes.ts";
import { finish, hash, MARK_BITS, type Sink, WORD_SEED } from "./sink.ts";
import * as S from "./slots.ts";

const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
/** Five bits a letter: a..z are 1..26, everything accented shares 27..31. */
const letterCode = (c: number): number => (c < 128 ? (c & 31) : 27 + (c & 3));

const bits = (four: number): number => (four & 1) + ((four >> 1) & 1) + ((four >> 2) & 1) + (four >> 3);

/** Letter case of a part: 0 small, 1 first letter capital, 2 all capitals, 3 mixed. */
const caseOf = (uppers: number, length: number, first: number): number => {
  if (uppers === 0) return 0;
  if (uppers === 1 && isUpper(first)) return 1;
  return uppers === length ? 2 : 3;
};

/** One word part, with the state of its hash: `getURLFor` has two (`get`, `URLFor`), as parts begin where small letters turn to capitals. */
const scanPart = (text: string, from: number, to: number, edges: number, uppers: number, word: number, sink: Sink): void => {
  const length = to - from;
  const cased = caseOf(uppers, length, text.charCodeAt(from));
  const kind = (cased << 2) | edges;
  sink.mark(hash(word, MARK_BITS));
  if (edges === 3 && cased !== 3 && sink.knows(finish(word))) {
    sink.recent = ((sink.recent << 1) | 1) & 15;
    sink.content = S.KNOWN_WORDS;
    sink.add(S.KNOWN + (cased << 4) + (length > 15 ? 15 : length));
    return sink.add(S.KNOWN_WORD + hash(word + kind, S.KNOWN_WORD_BITS));
  }
  sink.content = sink.recent === 0 ? S.FOREIGN_WORDS : S.OTHER_WORDS;
  sink.add(S.AMONG_KNOWN + (bits(sink.recent) << 4) + (length > 15 ? 15 : length));
  if (edges & 2) sink.recent = (sink.recent << 1) & 15;
  sink.add(S.WORD + hash(word + edges, S.WORD_BITS));
  if (cased !== 0) sink.add(S.WORD + hash(word + kind, S.WORD_BITS));
  const repeats = scanLetterRuns(text, from, to, edges, sink);
  if (length - repeats < 15) return sink.add(S.PART_LENGTH + (kind << 4) + (length - repeats));
  sink.add(S.PART_LENGTH + (kind << 4) + 15);
  for (let i = repeats + 15; i < length; i++) sink.add(S.PART_LENGTH_BEYOND + kind);
};

/** Two and three letters at a time, with the word's borders as letters of their own. Returns the repeated letters it left out. */
const scanLetterRuns = (text: string, from: number, to: number, edges: number, sink: Sink): number => {
  const { content } = sink;
  let repeats = 0;
  let p2 = edges & 1 ? 0 : 30;
  let p1 = edges & 1 ? 0 : 31;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    const code = letterCode(c);
    if (code === p1 && code === p2) {
      repeats++;
      sink.content = S.REPEATS;
      sink.add(S.LETTER_REPEAT + (c >= 128 ? 1 : 0));
      sink.content = content;
      continue;
    }
    if (c >= 128) {
      sink.add(S.CHAR + hash(c | 32, S.CHAR_BITS));
      sink.add(S.BLOCK + (c >> 6));
    }
    sink.add(S.LATIN_BIGRAM + ((p1 << 5) | code));
    sink.add(S.TRIGRAM + hash((p2 << 10) | (p1 << 5) | code, S.TRIGRAM_BITS));
    p2 = p1;
    p1 = code;
  }
  if (edges & 2) sink.add(S.TRIGRAM + hash((p2 << 10) | (p1 << 5), S.TRIGRAM_BITS));
  return repeats;
};

/** Letters after which a part ends. */
const LONGEST_PART = 32;

/** Equal letters in a row are counted as such, however many: no part ends among them. */
const isRepeated = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c === text.charCodeAt(at - 1) && c === text.charCodeAt(at - 2);
};

/** A run of Latin letters, part by part: each letter is read once where words are known. Returns where it ends, as all scanners of runs do. */
export const scanLatin = (text: string, from: number, sink: Sink): number => {
  const n = text.length;
  let start = from;
  let edges = 1;
  let uppers = 0;
  let word = WORD_SEED;
  let lower = false;
  let i = from;
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    if (CLASS_OF[c] !== S.LATIN) break;
    const upper = isUpper(c);
    if (i > start && ((upper && lower) || (i - start >= LONGEST_PART && !isRepeated(text, i)))) {
      scanPart(text, start, i, edges, uppers, word, sink);
      start = i;
      edges = 0;
      uppers = 0;
      word = WORD_SEED;
    }
    if (upper) uppers++;
    word = Math.imul(word ^ (c < 128 ? c | 32 : c), 0x01000193);
    lower = !upper;
  }
  scanPart(text, start, i, edges | 2, uppers, word, sink);
  sink.words++;
  return i;
};
