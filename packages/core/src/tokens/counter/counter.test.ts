import { describe, expect, it, vi } from "vitest";
import { apiCounter, contentKey, countAll, countBody, estimateTokens, estimateWithTokenizer } from "../index.ts";

const ask = (content: string, model = "claude-sonnet-4-5") => ({ model, max_tokens: 10, stream: true, messages: [{ role: "user", content }] });

describe("apiCounter", () => {
  it("sends what count_tokens takes, and no more", () => {
    expect(countBody(ask("Hi"))).toEqual({ model: "claude-sonnet-4-5", messages: [{ role: "user", content: "Hi" }] });
  });

  it("asks once for equal requests, and never for kept ones", async () => {
    const send = vi.fn(async () => ({ input_tokens: 9 }));
    const kept = new Map<string, number>();
    const options = { send, cache: { get: (key: string) => kept.get(key), set: (key: string, tokens: number) => void kept.set(key, tokens) } };
    expect(await countAll(apiCounter(options), [ask("Hi"), ask("Hi"), ask("Ho")])).toEqual([9, 9, 9]);
    expect(send).toHaveBeenCalledTimes(2);
    expect(await apiCounter(options).count(ask("Hi"))).toBe(9);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it("runs calls through the policy, a few at a time", async () => {
    let running = 0;
    let most = 0;
    let failures = 2;
    const send = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
      if (failures-- > 0) throw new Error("overloaded");
      return { input_tokens: 5 };
    };
    const policy = async <T>(call: () => Promise<T>): Promise<T> => call().catch(() => call()).catch(() => call());
    const counter = apiCounter({ send, policy, concurrency: 2 });
    expect(await countAll(counter, ["a", "b", "c", "d", "e"].map((text) => ask(text)))).toEqual([5, 5, 5, 5, 5]);
    expect(most).toBe(2);
  });

  it("rejects an answer that is none, and may be asked again", async () => {
    const answers: unknown[] = [{}, { input_tokens: 3 }];
    const counter = apiCounter({ send: async () => answers.shift() });
    await expect(counter.count(ask("x"))).rejects.toThrow("input_tokens");
    expect(await counter.count(ask("x"))).toBe(3);
  });
});

describe("contentKey", () => {
  it("does not mind the order of keys, but of items", () => {
    expect(contentKey({ a: 1, b: [1, 2] })).toBe(contentKey({ b: [1, 2], a: 1 }));
    expect(contentKey({ a: [1, 2] })).not.toBe(contentKey({ a: [2, 1] }));
  });
});

describe("estimateWithTokenizer", () => {
  const words = { count: (text: string) => text.split(" ").length };
  const text = "one two three four five six seven eight nine ten ".repeat(50).trim();

  it("is never wider than the estimate alone", () => {
    const own = estimateTokens(ask(text));
    const both = estimateWithTokenizer(ask(text), words);
    expect(both.low).toBeGreaterThanOrEqual(own.low);
    expect(both.high).toBeLessThanOrEqual(own.high);
    expect(both.estimate).toBe(own.estimate);
  });

  it.each([
    ["a later tokenizer", ask(text, "claude-opus-5")],
    ["another script", ask("привет мир ".repeat(50))],
    ["one long run", ask("a".repeat(5000))],
  ])("does not ask for %s", (_, request) => {
    const count = vi.fn(() => 1);
    const { low, estimate, high } = estimateTokens(request);
    expect(estimateWithTokenizer(request, { count })).toEqual({ low, estimate, high });
    expect(count).not.toHaveBeenCalled();
  });
});
