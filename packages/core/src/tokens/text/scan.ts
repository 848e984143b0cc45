import { CLASS_OF } from "./classes.ts";
import { composed } from "./composed.ts";
import { scanLatin } from "./scan-words.ts";
import { hash, MARK_BITS, type Sink } from "./sink.ts";
import * as S from "./slots.ts";

const scanLetters = (text: string, from: number, cls: number, sink: Sink): number => {
  const n = text.length;
  let previous = 0;
  let i = from;
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    if (CLASS_OF[c] !== cls) break;
    sink.content = sink.contentOf(c >> 6);
    sink.add(S.BLOCK + (c >> 6));
    sink.mark(hash((previous << 16) ^ c, MARK_BITS));
    if (i === from) sink.add(S.RUN_START + (c >> 8));
    // What other scripts taught the shared slots says nothing about a new one.
    if (sink.content === S.NEW_SCRIPTS) continue;
    sink.add(S.CHAR + hash(c, S.CHAR_BITS));
    previous = c;
  }
  return i;
};

const scanDigits = (text: string, from: number, sink: Sink): number => {
  const n = text.length;
  let i = from + 1;
  while (i < n && CLASS_OF[text.charCodeAt(i)] === S.DIGIT) i++;
  const length = i - from;
  sink.mark(hash((text.charCodeAt(from) << 8) ^ (text.charCodeAt(i - 1) << 4) ^ length, MARK_BITS));
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
  sink.mark(hash(run, MARK_BITS));
  sink.add(S.PUNCT_LENGTH + (length > 7 ? 7 : length));
  if (length > 1 && length < 8) sink.add(S.PUNCT_RUN + hash(run, S.PUNCT_RUN_BITS));
  return i;
};

/** Blanks of one kind in a row, beyond which a run goes on as another. */
const MOST_BLANKS = 63;

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
    if (cls !== S.SPACE && cls !== S.BREAK) break;
    // A part of a mixed run ends where the kind of blank turns back.
    const turns = cls === S.BREAK && (spaces > 0 || (c !== 9 && tabs > 0));
    if (turns || spaces === MOST_BLANKS || tabs === MOST_BLANKS || breaks === MOST_BLANKS) {
      sink.add(S.SPACE_RUN + hash(blankKey(breaks, tabs, spaces), S.SPACE_RUN_BITS));
      breaks = tabs = spaces = 0;
    }
    if (cls === S.SPACE) spaces++;
    else if (c === 9) tabs++;
    else breaks++;
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
    sink.mark(hash(c, MARK_BITS));
    if (sink.content !== S.NEW_SCRIPTS) sink.add(S.CHAR + hash(c, S.CHAR_BITS));
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
export const scan = (raw: string, sink: Sink): void => {
  const text = composed(raw);
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
    // What spaces save before a word is known of known scripts only.
    if (cls === S.LETTER) sink.content = sink.contentOf(text.charCodeAt(i) >> 6);
    if (sink.content !== S.NEW_SCRIPTS) sink.add(S.PAIR + gap * S.CLASSES * S.CLASSES + previous * S.CLASSES + cls);
    if (cls === S.EDGE) return;
    sink.content = S.GLUE;
    previous = cls === S.MARK ? S.SYMBOL : cls;
    i = scanRun(text, i, cls, sink);
  }
};
