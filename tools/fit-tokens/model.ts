import { ERAS, FRAME_NAMES, FRAME_SLOTS, FRAME_STRIDE } from "../../packages/core/src/tokens/request/frames.ts";
import { CLASS_OF } from "../../packages/core/src/tokens/text/classes.ts";
import * as S from "../../packages/core/src/tokens/text/slots.ts";
import { frameAt, type Sample, SIZE } from "./features.ts";
import { predictAll, ridge, type Row, rowsOf } from "./ridge.ts";

/** What every slot weighs before data speaks, and how far data may move it. */
interface Belief {
  readonly prior: Float64Array;
  readonly spread: Float64Array;
}

const textBelief = (): Belief => {
  const prior = new Float64Array(SIZE);
  const spread = new Float64Array(SIZE).fill(0.1);
  const set = (at: number, size: number, value: number, deviation: number): void => {
    prior.fill(value, at, at + size);
    spread.fill(deviation, at, at + size);
  };
  set(S.PAIR, 300, 0, 0.3);
  set(S.PART_LENGTH, 256, 0, 0.5);
  for (let k = 0; k < 256; k++) prior[S.PART_LENGTH + k] = 0.8 + 0.12 * (k & 15);
  set(S.PART_LENGTH_BEYOND, 16, 0.3, 0.2);
  set(S.AMONG_KNOWN, 80, 0, 0.3);
  // A known word is one token unless texts insist.
  set(S.KNOWN, 64, 1, 0.1);
  set(S.KNOWN_WORD, 1 << S.KNOWN_WORD_BITS, 0, 0.05);
  set(S.LETTER_REPEAT, 1, 1 / 3, 0.02);
  set(S.LETTER_REPEAT + 1, 1, 0.7, 0.02);
  set(S.DIGITS, 16, 0, 0.5);
  for (let k = 1; k < 16; k++) prior[S.DIGITS + k] = Math.ceil(k / 3);
  set(S.DIGITS_BEYOND, 1, 0.4, 0.3);
  set(S.PUNCT_LENGTH, 8, 0.5, 0.5);
  set(S.PUNCT_CHAR, 128, 0.4, 0.3);
  set(S.PUNCT_REPEAT, 128, 0.1, 0.2);
  set(S.BLOCK, 1 << S.BLOCK_BITS, 0, 0.5);
  for (let block = 0; block < 1 << S.BLOCK_BITS; block++) prior[S.BLOCK + block] = tokensPerUnit(block);
  // A word takes two tokens for its borders where no piece holds them.
  set(S.RUN_START, 256, 0, 1);
  for (let page = 0; page < 256; page++) if (CLASS_OF[(page << 8) | 0x80] === S.LETTER) prior[S.RUN_START + page] = 2;
  set(S.LATIN_BIGRAM, 1024, 0, 0.1);
  set(S.SPACE_RUN, 1 << S.SPACE_RUN_BITS, 1, 0.5);
  set(S.PUNCT_RUN, 1 << S.PUNCT_RUN_BITS, 0, 0.2);
  set(S.TRIGRAM, 1 << S.TRIGRAM_BITS, 0, 0.15);
  set(S.WORD, 1 << S.WORD_BITS, 0, 0.2);
  set(S.CHAR, 1 << S.CHAR_BITS, 0, 0.3);
  set(S.SLOTS, FRAME_SLOTS, 0, 1);
  return { prior, spread };
};

/** Letters that no vocabulary piece covers are tokenized by UTF-8 bytes; surrogates are half a letter of four. */
const tokensPerUnit = (block: number): number => {
  const first = block << 6;
  // Control characters: the other ASCII is no symbol.
  if (first < 0x80) return 1;
  if (first < 0x300) return 0.7;
  if (first < 0x800) return 2;
  // More Latin letters, for Vietnamese above all.
  if (first >= 0x1e00 && first < 0x1f00) return 1;
  if (first >= 0xd800 && first < 0xe000) return 1.8;
  const isEastAsian = (first >= 0x3040 && first < 0xa000) || (first >= 0xac00 && first < 0xd800);
  return isEastAsian ? 1.3 : first >= 0x2000 && first < 0x2c00 ? 2 : 3;
};

/** Frames that recorded requests show to be single whole texts of their own. */
const LARGE = ["thinking-on", "adaptive-thinking", "output-format", "output-format-with-tools", "task-budget"];

/**
 * Frames that are texts of the API's own, or of the model's: a vocabulary with more tokens counts more of them too. Recorded beside the fit, in the
 * cassettes of maruel/genai (November 2026): citations 568 and 785 tokens, output formats 82 and 115, as the documented sizes below say.
 */
const TEXTS = ["thinking-on", "output-format", "citations", "search-citations", "sealed-thinking"];

/** Tokens of a hundred characters of English: documented as 3.4 million characters to a million tokens, later 2.5 (about-claude/models/overview). */
const TOKENS_OF_A_HUNDRED = { v3: 29, "v4.7": 40 } as const;

/** Of texts and of frames. */
const firstBelief = (): Belief => {
  const belief = textBelief();
  believeFrames(belief);
  return belief;
};

const believeFrames = ({ prior, spread }: Belief): void => {
  const put = (name: string, value: number, deviation: number, byEra: number): void => {
    const at = frameAt(name);
    prior[at] = value;
    spread[at] = deviation;
    spread.fill(byEra, at + 1, at + FRAME_STRIDE);
  };
  // Measured on one-letter messages: 7 tokens before Opus 4.7, 11 with it, 6 since.
  put("request", 7, 0.05, 0.05);
  prior[frameAt("request") + 4] = 4;
  prior[frameAt("request") + 5] = -1;
  // A turn and its answer cost what the first message does, less what opens the prompt.
  for (const name of ["user-message", "assistant-message"]) {
    put(name, 3, 2, 0.3);
    prior[frameAt(name) + 4] = 2;
    prior[frameAt(name) + 5] = -0.5;
  }
  // An empty turn of the user before it, it seems.
  put("first-is-assistant", 6, 4, 1);
  put("tool", 10, 4, 1);
  put("tool-use", 15, 4, 1);
  put("tool-use-argument", 6, 4, 1);
  put("tool-result", 12, 4, 1);
  put("tools", 0, 4, 4);
  // Texts that go with the choice of tools are of such a size: documented, 92 to 183 tokens lie between one model's and another's, one choice's and another's.
  put("no-parallel", 0, 100, 100);
  put("no-parallel-forced", 0, 40, 20);
  put("any-deferred-tool", 0, 40, 40);
  put("loaded-tool", 0, 10, 10);
  put("tool-addition", 0, 20, 5);
  put("sealed-thinking", TOKENS_OF_A_HUNDRED.v3, 10, 2);
  put("tool-example", 20, 20, 5);
  for (const name of LARGE) put(name, 0, 40, 40);
  for (const name of ["citations", "search-citations"]) put(name, 0, 300, 40);
};

/** v4.7 has few recorded requests: what v3 shows about frames is believed there too, and common words may split. */
const believeEarlier = ({ prior, spread }: Belief, v3: Float64Array): void => {
  spread.fill(0.25, S.KNOWN_WORD, S.KNOWN_WORD + (1 << S.KNOWN_WORD_BITS));
  spread.fill(0.3, S.KNOWN, S.KNOWN + 64);
  // Else what words cost goes to the blanks between them.
  spread.fill(0.1, S.PAIR, S.PAIR + 300);
  for (let k = 1; k < FRAME_NAMES.length; k++) {
    const at = S.SLOTS + k * FRAME_STRIDE;
    prior[at] = v3[at]!;
    spread[at]! /= 2;
  }
  for (const name of TEXTS) {
    const at = frameAt(name);
    prior[at] = (latestOf(v3, at) * TOKENS_OF_A_HUNDRED["v4.7"]) / TOKENS_OF_A_HUNDRED.v3;
  }
};

/** Tokens of a frame in the last era of v3 that showed it. */
const latestOf = (v3: Float64Array, at: number): number => {
  for (let era = ERAS; era > 0; era--) if (v3[at + era] !== 0) return v3[at]! + v3[at + era]!;
  return v3[at]!;
};

/** How far a frame may stray from its fitted tokens, by vocabulary. */
export type Doubts = Readonly<Record<"v3" | "v4.7", Float64Array>>;

/** What a repository more takes off a doubt: with one it is half, with two a third. */
const A_REPOSITORY = 1;

/** As far as believed before data spoke, the less the more repositories used the frame: each has its own ways with it. */
export const doubtsOf = (samples: readonly Sample[]): Doubts => {
  const { spread } = firstBelief();
  const of = (vocabulary: string): Float64Array => {
    const users = Array.from({ length: FRAME_SLOTS }, () => new Set<string>());
    for (const { kind, group, slots, vocabulary: its } of samples.filter(isUsable)) if (kind === "request" && its === vocabulary) for (const slot of slots) if (slot >= S.SLOTS) users[slot - S.SLOTS]!.add(group);
    return Float64Array.from(users, ({ size }, slot) => Math.round((2 * spread[S.SLOTS + slot]!) / (1 + A_REPOSITORY * size)) / 2);
  };
  return { v3: of("v3"), "v4.7": of("v4.7") };
};

const rowOf = (sample: Sample): Row => ({ slots: sample.slots, times: sample.times, target: sample.tokens - sample.ruled });

/** Noise we allow: a few tokens at least, then a share that shrinks as texts grow. */
const noiseOf = (sample: Sample): number => 0.03 * ((sample.kind === "request" ? 25 : 8) + Math.max(1, sample.tokens) ** 0.85);

/** Beyond this many expected deviations a row counts less: a few recorded bodies are not what was sent. */
const HUBER = 1.5;
const ROUNDS = 3;

const robust = (samples: readonly Sample[], belief: Belief): Float64Array => {
  const rows = rowsOf(samples.map(rowOf));
  const trust = Float64Array.from(samples, (sample) => 1 / noiseOf(sample));
  let weights = trust;
  let solution: Float64Array | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const found = ridge(rows, { ...belief, weights, start: solution });
    const said = predictAll(rows, found);
    weights = trust.map((full, row) => {
      const miss = Math.abs(said[row]! - rows.targets[row]!) * full;
      return miss > HUBER ? full * Math.sqrt(HUBER / miss) : full;
    });
    solution = found;
  }
  return solution!;
};

export type Weights = Readonly<Record<"v3" | "v4.7", Float64Array>>;

/** Requests with media or server tools are left out. */
const isUsable = (sample: Sample): boolean => !sample.open && !sample.serverTools;

/** Fits both vocabularies on these samples. */
export const fit = (samples: readonly Sample[]): Weights => {
  const usable = samples.filter(isUsable);
  const of = (vocabulary: string): Sample[] => usable.filter((sample) => sample.vocabulary === vocabulary);
  const v3 = robust(of("v3"), firstBelief());
  const second = firstBelief();
  believeEarlier(second, v3);
  return { v3, "v4.7": robust(of("v4.7"), second) };
};
