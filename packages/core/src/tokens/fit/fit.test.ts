import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../check.ts";
import { chunk, estimateText, estimateTokens, fit } from "../index.ts";
import { conversation, paired, prose, STEPS } from "./_testing/conversations.ts";

const conversations = fc.record({
  turns: fc.array(fc.record({ calls: fc.nat(3), size: fc.integer({ min: 1, max: 12 }), thinks: fc.boolean() }), { minLength: 1, maxLength: 8 }),
  model: fc.constantFrom("claude-sonnet-4-5", "claude-opus-4-7", "claude-opus-5-5"),
});

describe("fit", () => {
  it("leaves a request that fits as it is", async () => {
    const request = conversation([{ calls: 1, size: 2, thinks: false }], "claude-sonnet-4-5");
    const done = await fit(request, { maxInputTokens: 100_000 });
    expect(done).toMatchObject({ ok: true, receipt: { changes: [] } });
    expect(done.ok && done.request).toBe(request);
  });

  it("drops the oldest turns first, and says which", async () => {
    const request = conversation([1, 2, 3].map(() => ({ calls: 1, size: 10, thinks: false })), "claude-sonnet-4-5");
    const done = await fit(request, { maxInputTokens: estimateTokens(request).high - 100 });
    expect(done.ok && done.request.messages[0]?.content).toContain("Question 1");
    expect(done.receipt.changes.map(({ path }) => path)).toEqual([0, 1, 2, 3].map((index) => ["messages", index]));
  });

  it("keeps pinned messages with their turn", async () => {
    const request = conversation([1, 2, 3].map(() => ({ calls: 0, size: 10, thinks: false })), "claude-sonnet-4-5");
    const done = await fit(request, { maxInputTokens: estimateTokens(request).high - 300, pinned: (_, index) => index === 0 });
    expect(done.ok && done.request.messages[0]).toEqual(request.messages[0]);
    expect(done.receipt.changes.every(({ path }) => path[1] !== 0 && path[1] !== 1)).toBe(true);
  });

  it("puts a summary before what is left", async () => {
    const request = conversation([1, 2, 3, 4].map(() => ({ calls: 1, size: 10, thinks: false })), "claude-sonnet-4-5");
    const done = await fit(request, { maxInputTokens: 2000 }, { summarize: async (gone) => `Summary of ${gone.length}.` });
    expect(done.ok && done.request.messages[0]?.content).toMatchObject([{ type: "text", text: expect.stringMatching(/^Summary of \d+\.$/) }, { type: "text" }]);
    expect(done.receipt.changes.every(({ kind }) => kind === "summarized-message")).toBe(true);
  });

  it("refuses with a reason when nothing may go", async () => {
    const request = conversation([], "claude-sonnet-4-5");
    expect(await fit(request, { maxInputTokens: 10 })).toMatchObject({ ok: false, reason: "nothing-left-to-cut" });
    expect(await fit({ messages: "none ".repeat(100), system: "x ".repeat(900) }, { maxInputTokens: 10 })).toMatchObject({ ok: false, reason: "not-a-request" });
  });

  it("takes thinking out after a change where the model binds it", async () => {
    const request = conversation([{ calls: 1, size: 12, thinks: true }, { calls: 1, size: 12, thinks: true }], "claude-opus-5-5");
    const done = await fit(request, { maxInputTokens: estimateTokens(request).high - 200 });
    expect(JSON.stringify(done.ok && done.request.messages)).not.toContain('"thinking"');
    expect(done.receipt.changes.some(({ kind }) => kind === "removed-thinking")).toBe(true);
  });

  it("keeps the budget, the pairs, the request that came in, and what check says", async () => {
    await fc.assert(
      fc.asyncProperty(conversations, fc.constantFrom(...STEPS), fc.double({ min: 0.1, max: 1, noNaN: true }), async ({ turns, model }, steps, share) => {
        const request = conversation(turns, model);
        const copy = structuredClone(request);
        const maxInputTokens = Math.floor(estimateTokens(request).high * share);
        const done = await fit(request, { maxInputTokens, keepToolResults: 1, toolResultTokens: 60 }, steps);
        expect(request).toEqual(copy);
        if (!done.ok) return;
        const { system, tools, messages } = done.request;
        expect(estimateTokens(done.request).high).toBeLessThanOrEqual(maxInputTokens);
        expect({ system, tools }).toEqual({ system: copy.system, tools: copy.tools });
        expect(JSON.stringify(messages.at(-1))).toContain("And now?");
        expect(paired(messages)).toBe(true);
        const codes = (value: unknown) => check(value, { asOf: "2026-11-20" }).problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
        expect(codes(done.request).filter((code) => !codes(copy).includes(code))).toEqual([]);
        // Under the budget now, so a second time changes nothing.
        const again = await fit(done.request, { maxInputTokens }, steps);
        expect(again.ok && again.request).toBe(done.request);
      }),
      { numRuns: 60 },
    );
  });
});

describe("chunk", () => {
  it("cuts at paragraphs where it can", () => {
    const text = Array.from({ length: 12 }, (_, index) => `Paragraph ${index}. ${prose(5)}`).join("\n\n");
    const chunks = chunk(text, { maxTokens: 300, generation: "v3" });
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.every((piece) => piece.startsWith("Paragraph"))).toBe(true);
  });

  it.each([["line breaks", "\n", 300_000], ["one line break and returns", "\r", 300_000], ["one letter", "a", 300_000], ["halves of emoji", "\ud83d", 60_000], ["nothing", "", 1]])("ends on %s", (_, letter, times) => {
    const text = `\n${letter.repeat(times)}`;
    expect(chunk(text, { maxTokens: 1000 }).join("")).toBe(text);
  });

  it("then at sentences", () => {
    const chunks = chunk("It rained all day. Nobody came to the bridge. ".repeat(60), { maxTokens: 100, generation: "v3" });
    expect(chunks.every((piece) => /^(It|Nobody) .*\. $/s.test(piece))).toBe(true);
  });

  it("loses nothing and keeps every chunk under the budget", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: "grapheme", maxLength: 300 }), fc.lorem({ maxCount: 60, mode: "sentences" })), fc.integer({ min: 40, max: 200 }), (text, maxTokens) => {
        const chunks = chunk(text, { maxTokens });
        expect(chunks.join("")).toBe(text);
        for (const piece of chunks) if (piece.length > 2) expect(estimateText(piece).high).toBeLessThanOrEqual(maxTokens);
      }),
      { numRuns: 60 },
    );
  });
});
