import type { Dated } from "./dated.ts";

/** A number the API holds requests against. Null inside a row: the limit of that time is not known. */
export interface Limit {
  /** Oldest first; read with `at`. */
  readonly rows: readonly Dated<number | null>[];
  readonly grade: "recorded" | "documented" | "reported";
  readonly source: string;
  readonly note?: string;
}

const DOCS = "https://platform.claude.com/docs/en/";

/* @__NO_SIDE_EFFECTS__ */
function documented(value: number, page: string, note?: string): Limit {
  return limit([{ value }], "documented", DOCS + page, note);
}

/* @__NO_SIDE_EFFECTS__ */
function limit(rows: Limit["rows"], grade: Limit["grade"], source: string, note?: string): Limit {
  return note === undefined ? { rows, grade, source } : { rows, grade, source, note };
}

const RECORDED_STRICT = "recorded 400s and acceptances of 2026-08-12, Sonnet 4.6";
const NOTES = `${DOCS}release-notes/overview`;

/** Counts, lengths and sizes that hold for every model. What differs by model is in `ModelFacts`, by platform in `platforms.ts`. */
export const LIMITS = {
  messages: documented(100_000, "api/messages"),
  cacheBreakpoints: limit(
    [{ value: 4 }, { from: "2026-01-01", value: null }, { from: "2026-08-29", value: 4 }],
    "documented",
    `${DOCS}build-with-claude/prompt-caching`,
    "one thread reports that five were let through for some time of 2026, until 2026-08-28",
  ),
  stopSequenceCount: limit([{ value: null }], "documented", `${DOCS}api/messages`, "no maximum is documented"),
  userIdLength: limit([{ value: 256 }], "reported", "https://github.com/vercel/ai/pull/12419"),
  toolNameLength: limit(
    [{ value: 64 }, { from: "2025-01-01", value: 128 }],
    "documented",
    "https://github.com/anthropics/claude-code/issues/96152",
    "64 in the 2024 pattern, 128 in those of 2025 and 2026; Bedrock Converse stayed at 64",
  ),
  replayedToolNameLength: limit([{ value: 200 }], "reported", "tool_use.name in history"),
  schemaPropertyKeyLength: documented(64, "managed-agents/self-hosted-sandboxes"),
  strictTools: limit([{ value: 20 }], "recorded", RECORDED_STRICT),
  strictOptionalParameters: limit([{ value: 24 }], "recorded", RECORDED_STRICT),
  strictUnionParameters: limit([{ value: 16 }], "recorded", RECORDED_STRICT),
  minThinkingBudget: limit([{ value: 1024 }], "recorded", "118 recorded requests with exactly 1,024"),
  minTaskBudget: documented(20_000, "build-with-claude/task-budgets"),
  minCompactionTrigger: documented(50_000, "build-with-claude/compaction"),
  minAdvisorTokens: documented(1024, "agents-and-tools/tool-use/advisor-tool"),
  fallbacks: documented(3, "build-with-claude/refusals-and-fallback"),
  skills: documented(20, "build-with-claude/skills-guide"),
  deferredTools: documented(10_000, "agents-and-tools/tool-use/tool-search-tool"),
  webFetchUrlLength: documented(250, "agents-and-tools/tool-use/web-fetch-tool"),
  tabStringLength: documented(4096, "agents-and-tools/tool-use/browser-use-tool"),
  batchRequests: documented(100_000, "build-with-claude/batch-processing"),
  batchCustomIdLength: documented(64, "build-with-claude/batch-processing"),
  fileBytes: documented(500 * 1024 * 1024, "build-with-claude/files"),
  imageSide: documented(8000, "build-with-claude/vision"),
  /** With more images than this in one request, the stricter side limit applies to each. */
  manyImages: documented(20, "build-with-claude/vision"),
  manyImagesSide: documented(2000, "build-with-claude/vision"),
  /** Images and PDF pages of a request on a model with a 200k window. */
  mediaSmallWindow: documented(100, "build-with-claude/vision"),
  mediaLargeWindow: limit([{ value: 100 }, { from: "2026-03-13", value: 600 }], "documented", NOTES),
} as const satisfies Readonly<Record<string, Limit>>;

/** Sampling ranges, inclusive. -1 was taken for temperature until 2025. */
export const TEMPERATURE_RANGE: readonly [number, number] = [0, 1];
export const TOP_P_RANGE: readonly [number, number] = [0, 1];
/** top_p while thinking. */
export const TOP_P_THINKING_RANGE: readonly [number, number] = [0.95, 1];

/**
 * Excess over the context window that was still accepted, as a part of the window: 200,055 of 200,000 counted
 * tokens (recorded 2025-08-11). Below it, prompt + max_tokens is no certain rejection.
 */
export const WINDOW_TOLERANCE = 0.001;

/** How images are scaled before they are counted: long edge in pixels, patches of 28 by 28. */
export const IMAGE_TIERS = {
  standard: { longEdge: 1568, patches: 1568 },
  high: { longEdge: 2576, patches: 4784 },
} as const;

/** Bytes whose kind the API sniffs and takes. */
export const IMAGE_MEDIA_TYPES = ["image/jpeg", "image/png", "image/gif", "image/webp"] as const;
