import { describe, expect, it } from "vitest";
import { prose } from "../../rules/_testing/prose.ts";
import { checkBudget, estimateTokens, PRICE_ROWS, priceOf } from "../index.ts";

const request = { model: "claude-sonnet-4-5", max_tokens: 1000, messages: [{ role: "user", content: "Tell me about bridges. ".repeat(200) }] };
const { low, high } = estimateTokens(request);

describe("checkBudget", () => {
  it("finds nothing in a request that fits", () => {
    expect(checkBudget(request, { maxInputTokens: high, maxOutputTokens: 1000, contextWindow: 200_000, contextShare: 0.5, costLimit: 1 }).problems).toEqual([]);
  });

  it("is certain only when every count is too many", () => {
    const found = (maxInputTokens: number) => checkBudget(request, { maxInputTokens }).problems;
    expect(found(low - 1)).toMatchObject([{ code: "input-over-budget", certainty: "certain" }]);
    expect(found(low)).toMatchObject([{ code: "input-over-budget", certainty: "maybe", data: { low, high, limit: low } }]);
    expect(checkBudget(request, { maxInputTokens: high, reserve: 10 }).problems).toMatchObject([{ certainty: "maybe", data: { reserve: 10 } }]);
  });

  it("holds max_tokens against its own limit and the window", () => {
    expect(checkBudget(request, { maxOutputTokens: 999 }).problems).toMatchObject([{ code: "output-over-budget", certainty: "certain" }]);
    expect(checkBudget(request, { contextShare: 0.1, contextWindow: 5000 }).problems).toMatchObject([{ code: "context-share-exceeded", certainty: "certain" }]);
    expect(checkBudget(request, { contextShare: 0.1 }).problems).toMatchObject([{ code: "window-unknown" }]);
  });

  it("says cost as an interval, wider when cache markers are set", () => {
    const plain = checkBudget(request, {}).cost!;
    expect(plain.low).toBeCloseTo((low * 3) / 1e6);
    expect(plain.high).toBeCloseTo((high * 3 + 1000 * 15) / 1e6);
    const cached = checkBudget({ ...request, system: [{ type: "text", text: "Be brief.", cache_control: { type: "ephemeral" } }] }, {}).cost!;
    expect(cached.low).toBeLessThan(plain.low);
    expect(checkBudget(request, { costLimit: plain.low / 2 }).problems).toMatchObject([{ code: "cost-over-limit", certainty: "certain" }]);
  });

  it("guesses no price", () => {
    for (const model of ["claude-mythos-preview", "claude-3-sonnet-20240229", "claude-opus-9", "gpt-4o"]) {
      expect(priceOf(model)).toBeNull();
      expect(checkBudget({ ...request, model }, { costLimit: 1 })).toMatchObject({ cost: null, problems: [{ code: "price-unknown" }] });
    }
    expect(priceOf("us.anthropic.claude-opus-4-8-v1:0")).toMatchObject({ input: 5, output: 25, cacheRead: 0.5 });
  });

  it("says where every price is from, and since when", () => {
    for (const { sources, date, input, output } of PRICE_ROWS) {
      expect(sources.length).toBeGreaterThan(0);
      expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
      expect(output / input).toBeCloseTo(5);
    }
    expect(priceOf("claude-sonnet-5-5", "2026-10-06")?.cacheRead).toBe(0.2);
    expect(priceOf("claude-sonnet-5-5", "2026-10-07")?.cacheRead).toBe(0.1);
    expect(priceOf("claude-sonnet-5-5")?.grade).toBe("reported");
  });

  it("takes the price of a long prompt for all of it, from where it surely is one", () => {
    const ask = (words: number) => checkBudget({ model: "claude-haiku-5-5", max_tokens: 1000, messages: [{ role: "user", content: prose(words) }] }, {});
    const [short, long] = [ask(10_000), ask(200_000)];
    const between = ask(Math.round((10_000 * 100_000) / short.tokens.estimate));
    expect(short.cost!.high).toBeCloseTo((short.tokens.high * 0.1 + 1000 * 0.5) / 1e6);
    expect(long.cost!.low).toBeCloseTo((long.tokens.low * 0.5) / 1e6);
    expect([between.tokens.low < 100_000, between.tokens.high > 100_000]).toEqual([true, true]);
    expect(between.cost!.high / between.cost!.low).toBeGreaterThan(5);
  });

  it("never throws", () => {
    for (const value of [null, 1, "x", [], {}, { messages: 3, max_tokens: "many" }]) expect(() => checkBudget(value, { maxInputTokens: 1, costLimit: 1 })).not.toThrow();
  });
});
