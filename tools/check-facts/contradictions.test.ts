import { describe, expect, it } from "vitest";
import { contradictions } from "./contradictions.ts";
import { modelIdsOf, type RecordedExchange } from "./corpus-ids.ts";

function exchange(request: Record<string, unknown>, more: Partial<RecordedExchange> = {}): RecordedExchange {
  return { id: "own#0", at: "2026-08-01", platform: "anthropic", url: null, status: 200, request, ...more };
}

describe("contradictions", () => {
  it.each([
    [{ output_config: { effort: "low" } }, "effort low"],
    [{ max_tokens: 64_001 }, "max_tokens"],
    [{ thinking: { type: "adaptive" } }, "thinking adaptive"],
    [{ temperature: 1, top_p: 1 }, "temperature and top_p"],
    [{ tools: [{ type: "computer_20251124" }] }, "computer_20251124"],
    [{ speed: "fast" }, "fast mode"],
  ])("sees what Haiku 4.5 refuses: %j", (body, expected) => {
    const found = contradictions(exchange({ model: "claude-haiku-4-5", ...body }), "claude-haiku-4-5");
    expect(found.join()).toContain(expected);
  });

  it("sees a missing beta only where headers are known", () => {
    const body = { context_management: { edits: [] } };
    const known = exchange(body, { headers_known: true, headers: {} });
    expect(contradictions(known, "claude-opus-5").join()).toContain("field:context_management");
    expect(contradictions(exchange(body), "claude-opus-5")).toEqual([]);
    const sent = exchange(body, { headers_known: true, headers: { "Anthropic-Beta": "x, context-management-2025-06-27" } });
    expect(contradictions(sent, "claude-opus-5")).toEqual([]);
  });

  it("finds nothing in a plain request", () => {
    const body = { model: "claude-opus-5", max_tokens: 10, messages: [{ role: "user", content: "hi" }] };
    expect(contradictions(exchange(body), "claude-opus-5")).toEqual([]);
  });
});

describe("modelIdsOf", () => {
  it("reads body, batch items and URLs", () => {
    const batch = { requests: [{ params: { model: "a" } }, { params: {} }] };
    expect(modelIdsOf(exchange(batch))).toEqual(["a"]);
    expect(modelIdsOf(exchange({}, { url: "https://x/model/us.anthropic.claude-v1%3A0/invoke" }))).toEqual([
      "us.anthropic.claude-v1:0",
    ]);
    expect(
      modelIdsOf(exchange({}, { url: "https://x/publishers/anthropic/models/claude-haiku-4-5@20251001:rawPredict" })),
    ).toEqual(["claude-haiku-4-5@20251001"]);
    expect(modelIdsOf(exchange({ model: "b" }, { url: "https://x/v1/messages" }))).toEqual(["b"]);
  });
});
