import { eraOf, FRAME_NAMES, FRAME_SLOTS, FRAME_STRIDE } from "../../packages/core/src/tokens/request/frames.ts";
import { generationOf, modelVersion, type Generation } from "../../packages/core/src/tokens/generation.ts";
import { walkRequest } from "../../packages/core/src/tokens/request/walk.ts";
import { CLASS_OF } from "../../packages/core/src/tokens/text/classes.ts";
import { scan } from "../../packages/core/src/tokens/text/scan.ts";
import { type Sink, wordHash } from "../../packages/core/src/tokens/text/sink.ts";
import { BLOCK_BITS, CONTENTS, LETTER, IDEOGRAPH, SYMBOL, NEW_SCRIPTS, OTHER_SCRIPTS, RARE_SCRIPTS, SLOTS } from "../../packages/core/src/tokens/text/slots.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { CountedRequest } from "./load-requests.ts";
import type { CountedText } from "./load-texts.ts";

export const SIZE = SLOTS + FRAME_SLOTS;
const FRAME = CONTENTS;
const KINDS = CONTENTS + 1;
/** Above the kinds stand the blocks of 64 code units: how well a fit knows them, each fit says for itself. */
const KEYS = KINDS + (1 << BLOCK_BITS);

/** A counted text or request as the fit sees it: which slots, how often, under which content. */
export interface Sample {
  readonly kind: "code" | "languages" | "request";
  readonly id: string;
  readonly group: string;
  readonly vocabulary: "v3" | "v4.7";
  readonly slots: Int32Array;
  /** A content, or {@link KINDS} and the number of a block. */
  readonly contents: Uint16Array;
  readonly times: Float64Array;
  /** Words, numbers and signs that differ. */
  readonly distinct: number;
  readonly words: number;
  /** Counted tokens, and how many of them a rule already explains. */
  readonly tokens: number;
  readonly ruled: number;
  /** Tokens that only lie within limits: PDFs, images of unknown size, definitions of server tools. Not fitted. */
  readonly open: boolean;
  /** Images or documents: fitted where their size is known, but reported and measured apart. */
  readonly media: boolean;
  readonly serverTools: boolean;
  readonly text: string;
}

export const KNOWN: ReadonlySet<number> = new Set(COMMON_WORDS.map(wordHash));

class Collector implements Sink {
  recent = 0;
  words = 0;
  content = 0;
  readonly found = new Map<number, number>();
  readonly marks = new Set<number>();
  mark(hash: number): void {
    this.marks.add(hash);
  }
  knows(hash: number): boolean {
    return KNOWN.has(hash);
  }
  contentOf(block: number): number {
    return KINDS + block;
  }
  add(slot: number): void {
    this.put(slot, this.content, 1);
  }
  put(slot: number, content: number, times: number): void {
    const key = slot * KEYS + content;
    this.found.set(key, (this.found.get(key) ?? 0) + times);
  }
  arrays(): Pick<Sample, "slots" | "contents" | "times" | "distinct" | "words"> {
    const keys = Float64Array.from(this.found.keys());
    return { slots: Int32Array.from(keys, (key) => Math.floor(key / KEYS)), contents: Uint16Array.from(keys, (key) => key % KEYS), times: Float64Array.from(this.found.values()), distinct: this.marks.size, words: this.words };
  }
}

/** A script is known by a text in it, not by the letters a program or a formula borrows: so many, and so large a share of it. */
const ENOUGH = 20;
const A_SHARE = 0.02;

/** How many groups use a block of 64 code units decides how well it is known. */
export const blocksOf = (samples: Iterable<{ readonly group: string; readonly text: string }>): Uint8Array => {
  const groups = Array.from({ length: 1 << 10 }, () => new Set<string>());
  for (const { group, text } of samples) {
    const here = new Map<number, number>();
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const cls = CLASS_OF[code]!;
      if (cls === LETTER || cls === IDEOGRAPH || cls === SYMBOL) here.set(code >> 6, (here.get(code >> 6) ?? 0) + 1);
    }
    for (const [block, times] of here) if (times >= Math.max(ENOUGH, A_SHARE * text.length)) groups[block]!.add(group);
  }
  return Uint8Array.from(groups, (set) => (set.size >= 2 ? OTHER_SCRIPTS : set.size === 1 ? RARE_SCRIPTS : NEW_SCRIPTS));
};

/** The content of an entry, where blocks are known as well as `blocks` says. */
export const contentOf = (content: number, blocks: Uint8Array): number => (content < KINDS ? content : blocks[content - KINDS]!);

export const textSamples = (texts: readonly CountedText[]): Sample[] =>
  texts.flatMap((text) => {
    const collector = new Collector();
    scan(text.text, collector);
    const shared = { kind: text.corpus, id: text.id, group: text.group, ...collector.arrays(), ruled: 0, open: false, media: false, serverTools: false, text: text.text };
    return (["v3", "v4.7"] as const).map((vocabulary): Sample => ({ ...shared, vocabulary, tokens: text.counts[vocabulary] }));
  });

const SERVER = /"type":"(?:server_tool_use|mcp_tool_use|compaction|\w+_tool_result)"/;

const usesServerTools = (request: Readonly<Record<string, unknown>>): boolean => {
  const tools = Array.isArray(request["tools"]) ? (request["tools"] as Record<string, unknown>[]) : [];
  if (request["mcp_servers"] || request["context_management"]) return true;
  return tools.some((tool) => (tool["type"] !== undefined && tool["type"] !== "custom") || tool["allowed_callers"] !== undefined) || SERVER.test(JSON.stringify(request["messages"] ?? []));
};

export const requestSample = (counted: CountedRequest): Sample | undefined => {
  const generation: Generation | undefined = generationOf(counted.model);
  const model = modelVersion(counted.model);
  if (generation === undefined || model === undefined || model.version < 300) return undefined;
  const collector = new Collector();
  const texts: string[] = [];
  let ruled = 0;
  let open = false;
  walkRequest(counted.request, model, {
    part: () => undefined,
    note: () => undefined,
    text: (text) => {
      texts.push(text);
      scan(text, collector);
    },
    frame: (slot, times = 1) => {
      collector.put(SLOTS + slot, FRAME, times);
      collector.put(SLOTS + slot + 1 + eraOf(model.version), FRAME, times);
    },
    range: (low, estimate, high) => {
      ruled += estimate;
      open ||= low !== high;
    },
  });
  const media = /"type":"(?:image|document)"/.test(JSON.stringify(counted.request["messages"] ?? []));
  return {
    kind: "request", id: counted.id, group: counted.repository, vocabulary: generation === "v3" ? "v3" : "v4.7", ...collector.arrays(),
    tokens: counted.tokens, ruled, open, media, serverTools: usesServerTools(counted.request), text: texts.join("\n"),
  };
};

export const frameAt = (name: string): number => SLOTS + FRAME_NAMES.indexOf(name as (typeof FRAME_NAMES)[number]) * FRAME_STRIDE;
