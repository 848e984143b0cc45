import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateTokens } from "../../estimate.ts";
import { couldReach } from "./could-reach.ts";
import { mostShortOf } from "./short-of.ts";

const MODELS = ["claude-haiku-4-5", "claude-opus-4-7", "claude-sonnet-5"] as const;

/** What looks cheap or dear: prose, code, one character without end, emoji, halves of them, scripts nobody counted, controls. */
const unit = fc.oneof(
  fc.constantFrom("the quick brown fox ", "if (a[i] !== b) {\n\treturn `${x}`;\n}\n", "a", "A", "7", " ", "\n", "\t ", "(", '"', "\\", "é", "字", "ꔀ", "😀", "\ud83d", "\u0000", "\u0007", "\u200d", "a\u0301", "aB", "-=", "\u{1D54F}"),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.tuple(unit, fc.integer({ min: 1, max: 1500 })).map(([piece, times]) => piece.repeat(times));
const texts = fc.array(text, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));

const block = fc.oneof(
  texts.map((value) => ({ type: "text", text: value })),
  fc.tuple(text, texts).map(([key, value]) => ({ type: "tool_use", id: "t", name: "f", input: { [key]: value, list: [1.2345678901234567e-300, null, true] } })),
  texts.map((value) => ({ type: "tool_result", tool_use_id: "t", content: [{ type: "text", text: value }] })),
  texts.map((value) => ({ type: "thinking", thinking: value, signature: "EvQDClkIDRgCKkDb" })),
  texts.map((value) => ({ type: "document", title: value, source: { type: "text", media_type: "text/plain", data: value } })),
  fc.constant({ type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ".repeat(4000) } }),
);

const requests = fc.record({
  model: fc.constantFrom(...MODELS),
  max_tokens: fc.constant(100),
  system: texts,
  tools: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(text, texts).map(([name, description]): object => ({ name, description, input_schema: { type: "object", properties: { [name]: { type: "string", description } } } })) },
      fc.constantFrom<object>({ type: "mcp_toolset", mcp_server_name: "a" }, { type: "web_search_20250305", name: "web_search" }, { type: "computer_toolset_20260801" }),
    ),
    { maxLength: 3 },
  ),
  mcp_servers: fc.array(fc.constantFrom("a", "b", "c").map((name) => ({ type: "url", name, url: "https://example.com/mcp" })), { maxLength: 3 }),
  messages: fc.array(fc.array(block, { minLength: 1, maxLength: 3 }).map((content) => ({ role: "user", content })), { minLength: 1, maxLength: 4 }),
});

describe("a request that could not reach so many tokens", () => {
  it("is never estimated at more", () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 10_000, max: 900_000 }), (request, tokens) => {
        if (!couldReach(request, tokens)) expect(estimateTokens(request).high).toBeLessThanOrEqual(tokens);
      }),
      { numRuns: 50 },
    );
  });

  it("holds even at the very limit it has", () => {
    fc.assert(
      fc.property(requests, (request) => {
        // The estimate itself is a limit that the request reaches, whatever the lengths say.
        expect(couldReach(request, estimateTokens(request).high)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("holds for tools that the request does not show", () => {
    const servers = ["a", "b", "c"].map((name) => ({ type: "url", name, url: "https://example.com/mcp" }));
    for (const tools of [[], servers.map(({ name }) => ({ type: "mcp_toolset", mcp_server_name: name }))]) {
      const request = { model: "claude-sonnet-5", mcp_servers: servers, tools, messages: [{ role: "user", content: "Hi" }] };
      expect(estimateTokens(request).high).toBeGreaterThan(60_000);
      expect(couldReach(request, estimateTokens(request).high)).toBe(true);
    }
  });

  it("is told apart from one that could, by what it is made of", () => {
    const ask = (content: string) => ({ model: "claude-sonnet-5", messages: [{ role: "user", content }] });
    expect(couldReach(ask("word ".repeat(100_000)), 800_000)).toBe(false);
    expect(couldReach(ask("ꔀ".repeat(500_000)), 800_000)).toBe(true);
  });
});

describe("a prefix that is read only as far as it takes", () => {
  it("is called short exactly where the whole estimate is", () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 100, max: 6000 }), (request, least) => {
        const { high } = estimateTokens(request);
        expect(mostShortOf(request, least, request.model)).toBe(high < least ? high : null);
      }),
      { numRuns: 50 },
    );
  });
});
