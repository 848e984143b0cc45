import { isObject } from "../../subject.ts";
import { type Price, PRICE_ROWS, type PriceRow } from "../../facts/prices.ts";
import { modelVersion } from "../generation.ts";
import type { TokenCount } from "../request-tally.ts";

/** US dollars. Low: everything read from the cache and no answer; high: everything written to it for an hour, the full answer. */
export interface Cost {
  readonly low: number;
  readonly high: number;
  /** Neither cached: input at the base price, and as much output as `max_tokens` allows. */
  readonly estimate: number;
}

/**
 * The price of a model on a day (YYYY-MM-DD; the newest without one), with its source; null where no source gives one.
 * Above 200,000 tokens the 1M beta of Sonnet 4 and 4.5 cost more; it ended on 2026-04-30 and is not in the list.
 */
export const priceOf = (id: string, asOf = "9999"): PriceRow | null => {
  const model = modelVersion(id);
  // No page lists a price for previews.
  if (model === undefined || id.includes("preview")) return null;
  const { line, version } = model;
  return PRICE_ROWS.find((row) => row.line === line && version >= row.from && version <= row.to && (row.since ?? "") <= asOf) ?? null;
};

const MILLION = 1_000_000;

/** What a request costs, with a full answer of `maxTokens`. `cached`: cache markers are set, so that cached prices may apply. */
export const costOf = (tokens: TokenCount, maxTokens: number, row: PriceRow, cached: boolean): Cost => {
  const at = (count: number): Price => (row.long !== undefined && count > row.long.above ? row.long : row);
  const [cheap, usual, dear] = [at(tokens.low), at(tokens.estimate), at(tokens.high)];
  return {
    low: (tokens.low * (cached ? (cheap.cacheRead ?? 0) : cheap.input)) / MILLION,
    estimate: (tokens.estimate * usual.input + maxTokens * usual.output) / MILLION,
    high: (tokens.high * (cached ? (dear.cacheWrite1h ?? dear.input * 2) : dear.input) + maxTokens * dear.output) / MILLION,
  };
};

/** Whether any cache marker is set: only then do cached prices apply. */
export const usesCache = (body: Readonly<Record<string, unknown>>): boolean => {
  const marked = (value: unknown, depth: number): boolean => {
    if (depth > 6) return false;
    if (Array.isArray(value)) return value.some((item) => marked(item, depth));
    if (!isObject(value)) return false;
    return (value["cache_control"] ?? null) !== null || marked(value["content"], depth + 1);
  };
  return [body, body["system"], body["tools"], body["messages"]].some((part) => marked(part, 0));
};
