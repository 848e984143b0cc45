import type { Dated } from "./dated.ts";

/** A number the API holds requests against. Null inside a row: the limit of that time is not known. Where it was read: `limit-sources.ts`. */
export interface Limit {
  /** Oldest first; read with `at`. */
  readonly rows: readonly Dated<number | null>[];
}

/* @__NO_SIDE_EFFECTS__ */
function always(value: number | null): Limit {
  return { rows: [{ value }] };
}

/** Counts, lengths and sizes that hold for every model. What differs by model is in `ModelFacts`, by platform in `platforms.ts`. */
export const LIMITS = {
  messages: always(100_000),
  cacheBreakpoints: { rows: [{ value: 4 }, { from: "2026-01-01", value: null }, { from: "2026-08-29", value: 4 }] },
  stopSequenceCount: always(null),
  userIdLength: always(256),
  toolNameLength: { rows: [{ value: 64 }, { from: "2025-01-01", value: 128 }] },
  replayedToolNameLength: always(200),
  schemaPropertyKeyLength: always(64),
  strictTools: always(20),
  strictOptionalParameters: always(24),
  strictUnionParameters: always(16),
  minThinkingBudget: always(1024),
  minTaskBudget: always(20_000),
  minCompactionTrigger: always(50_000),
  minAdvisorTokens: always(1024),
  fallbacks: always(3),
  skills: always(20),
  deferredTools: always(10_000),
  webFetchUrlLength: always(250),
  tabStringLength: always(4096),
  batchRequests: always(100_000),
  batchCustomIdLength: always(64),
  fileBytes: always(500 * 1024 * 1024),
  imageSide: always(8000),
  /** With more images than this in one request, the stricter side limit applies to each. */
  manyImages: always(20),
  manyImagesSide: always(2000),
  /** Images and PDF pages of a request on a model with a 200k window. */
  mediaSmallWindow: always(100),
  mediaLargeWindow: { rows: [{ value: 100 }, { from: "2026-03-13", value: 600 }] },
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
