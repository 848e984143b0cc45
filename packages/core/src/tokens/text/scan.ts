import { CLASS_OF } from "./classes.ts";
import * as S from "./slots.ts";

/** What the scan tells about a text: which slots it touches, in order. */
export interface Sink {
  /** Which of the last words were known: one bit each, the latest lowest. The scan's own note. */
  recent: number;
  /** What the slots that follow belong to: one of the contents of `slots.ts`. */
  content: number;
  /** Whether this word, by {@link wordHash}, is in the list of known words. */
  knows(hash: number): boolean;
  /** OTHER_SCRIPTS, RARE_SCRIPTS or NEW_SCRIPTS: how well a block of 64 code units is known. */
  contentOf(block: number): number;
  add(slot: number): void;
}

/** Hash of a whole word in small letters, as the list of known words keeps it. */
export const wordHash = (word: string): number => {
  let state = WORD_SEED;
  for (let i = 0; i < word.length; i++) state = Math.imul(state ^ word.charCodeAt(i), 0x01000193);
  return finish(state);
};

/** One word in two hundred that is not known looks known: the price of a list of three kilobytes. */
export const WORD_HASH_BITS = 19;
const WORD_SEED = 0x811c9dc5 | 0;
const finish = (state: number): number => Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> (32 - WORD_HASH_BITS);

const hash = (value: number, bits: number): number => Math.imul(value ^ (value >>> 15), 0x9e3779b1) >>> (32 - bits);
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

/** One word part: `getURLFor` has two (`get`, `URLFor`), as parts begin where small letters turn to capitals. */
const scanPart = (text: string, from: number, to: number, edges: number, sink: Sink): void => {
  let uppers = 0;
  let word = WORD_SEED;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (isUpper(c)) uppers++;
    word = Math.imul(word ^ (c < 128 ? c | 32 : c), 0x01000193);
  }
  const length = to - from;
  const cased = caseOf(uppers, length, text.charCodeAt(from));
  const kind = (cased << 2) | edges;
  if (edges === 3 && cased !== 3 && sink.knows(finish(word))) {
    sink.recent = ((sink.recent << 1) | 1) & 15;
    sink.content = S.KNOWN_WORDS;
    sink.add(S.KNOWN + (cased << 4) + (length > 15 ? 15 : length));
    return sink.add(S.KNOWN_WORD + hash(word + kind, S.KNOWN_WORD_BITS));
  }
  sink.content = S.OTHER_WORDS;
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
  let repeats = 0;
  let p2 = edges & 1 ? 0 : 30;
  let p1 = edges & 1 ? 0 : 31;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    const code = letterCode(c);
    if (c >= 128) {
      sink.add(S.CHAR + hash(c | 32, S.CHAR_BITS));
      sink.add(S.BLOCK + (c >> 6));
    }
    if (code === p1 && code === p2) {
      repeats++;
      sink.content = S.REPEATS;
      sink.add(S.LETTER_REPEAT + (c >= 128 ? 1 : 0));
      sink.content = S.OTHER_WORDS;
      continue;
    }
    sink.add(S.LATIN_BIGRAM + ((p1 << 5) | code));
    sink.add(S.TRIGRAM + hash((p2 << 10) | (p1 << 5) | code, S.TRIGRAM_BITS));
    p2 = p1;
    p1 = code;
  }
  if (edges & 2) sink.add(S.TRIGRAM + hash((p2 << 10) | (p1 << 5), S.TRIGRAM_BITS));
  return repeats;
};

const scanLatin = (text: string, from: number, sink: Sink): number => {
  const n = text.length;
  let start = from;
  let i = from + 1;
  let edges = 1;
  let lower = !isUpper(text.charCodeAt(from));
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    if (CLASS_OF[c] !== S.LATIN) break;
    const upper = isUpper(c);
    if ((upper && lower) || i - start === 32) {
      scanPart(text, start, i, edges, sink);
      start = i;
      edges = 0;
    }
    lower = !upper;
  }
  scanPart(text, start, i, edges | 2, sink);
  return i;
};

const scanLetters = (text: string, from: number, cls: number, sink: Sink): number => {
  const n = text.length;
  let previous = 0;
  let i = from;
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    if (CLASS_OF[c] !== cls) break;
    sink.content = sink.contentOf(c >> 6);
    sink.add(S.BLOCK + (c >> 6));
    sink.add(S.CHAR + hash(c, S.CHAR_BITS));
    sink.add(S.CHAR_PAIR + hash((previous << 16) ^ c, S.CHAR_PAIR_BITS));
    if (i === from) sink.add(S.RUN_START + (c >> 8));
    previous = c;
  }
  return i;
};

const scanDigits = (text: string, from: number, sink: Sink): number => {
  const n = text.length;
  let i = from + 1;
  while (i < n && CLASS_OF[text.charCodeAt(i)] === S.DIGIT) i++;
  const length = i - from;
  sink.add(S.DIGITS + (length > 15 ? 15 : length));
  for (let k = 15; k < length; k++) sink.add(S.DIGITS_BEYOND);
  return i;
};

const scanPunct = (text: string, from: number, sink: Sink): number => {
  const n = text.length;
  let previous = 0;
  let run = 11;
  let i = from;
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    if (CLASS_OF[c] !== S.PUNCT) break;
    if (c === previous) {
      sink.content = S.REPEATS;
      sink.add(S.PUNCT_REPEAT + c);
      sink.content = S.GLUE;
    } else {
      sink.add(S.PUNCT_CHAR + c);
      sink.add(S.PUNCT_RUN + hash((previous << 8) | c, S.PUNCT_RUN_BITS));
    }
    run = Math.imul(run ^ c, 0x01000193);
    previous = c;
  }
  const length = i - from;
  sink.add(S.PUNCT_LENGTH + (length > 7 ? 7 : length));
  if (length > 1 && length < 8) sink.add(S.PUNCT_RUN + hash(run, S.PUNCT_RUN_BITS));
  return i;
};

/** White space that is not one single space: kind and length of its line breaks, tabs and the spaces after them. */
const scanBlank = (text: string, from: number, sink: Sink): number => {
  const n = text.length;
  let breaks = 0;
  let tabs = 0;
  let spaces = 0;
  let i = from;
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    const cls = CLASS_OF[c];
    if (cls === S.SPACE) spaces++;
    else if (cls !== S.BREAK) break;
    else {
      // A part of a mixed run ends where the kind of blank turns back.
      if (spaces > 0 || (c !== 9 && tabs > 0)) {
        sink.add(S.SPACE_RUN + hash(blankKey(breaks, tabs, spaces), S.SPACE_RUN_BITS));
        breaks = tabs = spaces = 0;
      }
      if (c === 9) tabs++;
      else breaks++;
    }
  }
  sink.add(S.SPACE_RUN + hash(blankKey(breaks, tabs, spaces), S.SPACE_RUN_BITS));
  return i;
};

const few = (count: number, most: number): number => (count > most ? most : count);
const blankKey = (breaks: number, tabs: number, spaces: number): number => (few(breaks, 7) << 12) | (few(tabs, 15) << 8) | few(spaces, 63);

const scanSymbols = (text: string, from: number, sink: Sink): number => {
  const n = text.length;
  let i = from;
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    const cls = CLASS_OF[c]!;
    if (cls !== S.SYMBOL && cls !== S.MARK) break;
    sink.content = sink.contentOf(c >> 6);
    sink.add(S.BLOCK + (c >> 6));
    sink.add(S.CHAR + hash(c, S.CHAR_BITS));
  }
  return i;
};

const scanRun = (text: string, at: number, cls: number, sink: Sink): number => {
  if (cls === S.LATIN) return scanLatin(text, at, sink);
  if (cls === S.PUNCT) return scanPunct(text, at, sink);
  if (cls === S.DIGIT) return scanDigits(text, at, sink);
  if (cls === S.LETTER || cls === S.IDEOGRAPH) return scanLetters(text, at, cls, sink);
  return scanSymbols(text, at, sink);
};

/** Walks the text once, left to right. Linear in its length whatever it holds. */
export const scan = (text: string, sink: Sink): void => {
  const n = text.length;
  sink.recent = 0;
  let previous = S.EDGE;
  let i = 0;
  while (i < n) {
    let cls = CLASS_OF[text.charCodeAt(i)]!;
    let gap = 0;
    sink.content = S.GLUE;
    if (cls === S.SPACE || cls === S.BREAK) {
      const after = i + 1 < n ? CLASS_OF[text.charCodeAt(i + 1)]! : S.EDGE;
      if (cls === S.SPACE && after !== S.SPACE && after !== S.BREAK) {
        gap = 1;
        i++;
      } else {
        gap = 2;
        i = scanBlank(text, i, sink);
      }
      cls = i < n ? CLASS_OF[text.charCodeAt(i)]! : S.EDGE;
    }
    sink.add(S.PAIR + gap * S.CLASSES * S.CLASSES + previous * S.CLASSES + cls);
    if (cls === S.EDGE) return;
    previous = cls === S.MARK ? S.SYMBOL : cls;
    i = scanRun(text, i, cls, sink);
  }
};
