import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Bucket } from "./bucket.ts";
import { Gate } from "./gate.ts";

beforeEach(() => { vi.useFakeTimers({ now: new Date("2026-11-20T10:00:00Z") }); });
afterEach(() => { vi.useRealTimers(); });

const answer = (status: number, headers: Record<string, string>): Response => new Response(null, { status, headers });

/** Whether the gate lets a request in within so many milliseconds. */
async function entersWithin(gate: Gate, milliseconds: number): Promise<boolean> {
  let entered = false;
  void gate.enter(0, null).then(() => { entered = true; });
  await vi.advanceTimersByTimeAsync(milliseconds);
  return entered;
}

describe("what an answer says about others", () => {
  it.each<readonly [string, number, Record<string, string>]>([
    ["a 429 that asks for an hour", 429, { "retry-after": "3600" }],
    ["a reset an hour away, as a clock that is behind reads it", 200, { "anthropic-ratelimit-requests-remaining": "0", "anthropic-ratelimit-requests-reset": "2026-11-20T11:00:00Z" }],
    ["a reset in another century", 200, { "anthropic-ratelimit-tokens-remaining": "0", "anthropic-ratelimit-tokens-reset": "2126-11-20T11:00:00Z" }],
  ])("holds them for a minute at most: %s", async (_, status, headers) => {
    const gate = new Gate({});
    await gate.enter(0, null);
    gate.done(0, answer(status, headers));
    expect(await entersWithin(gate, 59_000)).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await entersWithin(gate, 0)).toBe(true);
  });

  it("holds them as long as it says below that", async () => {
    const gate = new Gate({});
    await gate.enter(0, null);
    gate.done(0, answer(429, { "retry-after": "3" }));
    expect(await entersWithin(gate, 2_900)).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await entersWithin(gate, 0)).toBe(true);
  });

  it("is no word about them when it cannot be read", async () => {
    const gate = new Gate({ requestsPerMinute: 10 });
    await gate.enter(0, null);
    gate.done(0, answer(429, { "retry-after": "soon", "anthropic-ratelimit-requests-remaining": "many", "anthropic-ratelimit-requests-reset": "later", "anthropic-ratelimit-requests-limit": "-1" }));
    expect(await entersWithin(gate, 0)).toBe(true);
  });
});

describe("a limit", () => {
  it("follows the headers down and up again, never above what the caller set", () => {
    const bucket = new Bucket(60, 0);
    bucket.correct(6, null, null, 0, 0);
    bucket.take(6, 0);
    expect(bucket.wait(1, 0)).toBe(10_000);
    bucket.correct(600, null, null, 0, 0);
    expect(bucket.wait(1, 0)).toBe(1_000);
  });

  it("counts what is under way and not in the headers yet", () => {
    const bucket = new Bucket(60, 0);
    bucket.correct(60, 5, null, 4, 0);
    expect([bucket.wait(1, 0), bucket.wait(2, 0)]).toEqual([0, 1_000]);
  });
});
