import { MANUAL_ONLY, UNKNOWN } from "./traits.ts";

/** Claude 4.0 to 4.5: 200k window, manual thinking only. */
export const CLAUDE_4 = {
  ...UNKNOWN,
  contextWindow: 200_000,
  images: { maxCount: 100, tier: "standard" },
  pdf: { maxPages: 100 },
  tokenizer: "v3",
  thinking: MANUAL_ONLY,
  thinkingDefault: "off",
  thinkingDisplayDefault: "summarized",
  minBudgetTokens: 1024,
  citations: true,
} as const;

export const COMPUTER_2025_01 = { computer: ["computer_20250124"] } as const;

/** The 1M window of Sonnet 4 and 4.5; the header has had no effect since. */
export const LONG_CONTEXT_UNTIL_2026_04 = { tokens: 1_000_000, beta: "context-1m-2025-08-07", until: "2026-04-30" } as const;
