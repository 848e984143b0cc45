import { modelVersion } from "../generation.ts";

/** US dollars a million tokens, on Anthropic's own API, global routing, no batch, no fast mode. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number | null;
  readonly cacheWrite5m: number | null;
  readonly cacheWrite1h: number | null;
}

interface PriceRow extends Price {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

/** The pages below, read on this day. Earlier prices of a model are not kept. */
export const PRICES_AS_OF = "2026-11-20";
export const PRICES_SOURCES = [
  "https://platform.claude.com/docs/en/about-claude/pricing",
  "https://platform.claude.com/docs/en/models/sonnet-5-5/overview",
  "https://platform.claude.com/docs/en/models/sonnet-5/overview",
  "https://platform.claude.com/docs/en/models/fable-5-2/whats-new-fable-5-2",
] as const;

const row = (line: string, from: number, to: number, input: number, output: number, cacheRead: number | null, writes: boolean): PriceRow => ({
  line, from, to, input, output, cacheRead, cacheWrite5m: writes ? input * 1.25 : null, cacheWrite1h: writes ? input * 2 : null,
});

/** Haiku 5.5 is missing: its price depends on the length of the prompt. */
const ROWS: readonly PriceRow[] = [
  row("fable", 502, 502, 8, 40, 0.2, false),
  row("mythos", 502, 502, 8, 40, 0.2, false),
  row("fable", 501, 501, 10, 50, 0.25, true),
  row("mythos", 501, 501, 10, 50, 0.25, true),
  row("fable", 500, 500, 10, 50, 1, true),
  row("mythos", 500, 500, 10, 50, 1, true),
  row("opus", 505, 505, 4, 20, null, false),
  row("opus", 405, 500, 5, 25, 0.5, true),
  row("opus", 400, 401, 15, 75, 1.5, true),
  row("opus", 300, 300, 15, 75, 1.5, false),
  row("sonnet", 500, 505, 2, 10, 0.2, true),
  row("sonnet", 307, 406, 3, 15, 0.3, true),
  row("haiku", 405, 405, 1, 5, 0.1, true),
  row("haiku", 305, 305, 0.8, 4, 0.08, true),
  row("haiku", 300, 300, 0.25, 1.25, 0.03, false),
];

/** The price of a model, or null where no official page read gives one. */
export const priceOf = (id: string): Price | null => {
  const model = modelVersion(id);
  // Above 200,000 tokens the 1M beta of Sonnet 4 and 4.5 cost more; it ended on 2026-04-30.
  return (model && ROWS.find(({ line, from, to }) => line === model.line && model.version >= from && model.version <= to)) ?? null;
};
