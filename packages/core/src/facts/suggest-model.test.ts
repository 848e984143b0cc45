import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { findModel } from "./find-model.ts";
import { MODELS } from "./models/index.ts";
import { suggestModel } from "./suggest-model.ts";

const DAY = "2026-11-20";

describe("suggestModel", () => {
  it.each([
    ["claude-sonet-4-5", "claude-sonnet-4-5"],
    ["claude-4-5-sonnet", "claude-sonnet-4-5"],
    ["claude-3.5-sonnet", "claude-sonnet-4-6"],
    ["sonnet-4-5", "claude-sonnet-4-5"],
    ["claude-opus-4.5", "claude-opus-4-5"],
    ["Claude-Opus-5-5", "claude-opus-5-5"],
    ["claude_opus_5", "claude-opus-5"],
    ["cluade-opus-4-8", "claude-opus-4-8"],
    ["claude-sonnet-4-5[1m]", "claude-sonnet-4-5"],
    ["claude-haiku-4-5@20251001", "claude-haiku-4-5-20251001"],
    ["anthropic/claude-haiku-4.5", "claude-haiku-4-5"],
    ["claude-sonnet-latest", "claude-sonnet-5-5"],
    ["claude-3-opus-20240229", "claude-opus-4-8"],
    ["claude-3-5-haiku-latest", "claude-haiku-4-5"],
  ])("%s -> %s", (id, expected) => {
    expect(suggestModel(id, DAY)).toBe(expected);
  });

  it.each([
    "",
    "gpt-4o",
    "gemini-3-pro",
    "glm-4.5-air",
    "mistral-large",
    "claude-does-not-exist",
    "this-model-does-not-exist-12345",
  ])("offers nothing for %j", (id) => {
    expect(suggestModel(id, DAY)).toBeUndefined();
  });

  it("offers nothing for ids in service, and no model of the future", () => {
    expect(suggestModel("claude-sonnet-4-5", DAY)).toBeUndefined();
    expect(suggestModel("claude-opus", "2026-09-21")).toBe("claude-opus-5");
    expect(suggestModel("claude-sonnet-4-0", "2026-06-14")).toBeUndefined();
    expect(suggestModel("claude-sonnet-4-0", "2026-06-15")).toBe("claude-sonnet-4-6");
  });

  it("spells the id as the platform does", () => {
    expect(suggestModel("anthropic.claude-haiku-4-5-20251101-v1:0", DAY, "bedrock")).toBe(
      "anthropic.claude-haiku-4-5-20251001-v1:0",
    );
    expect(suggestModel("claude-opus-4.8", DAY, "vertex")).toBe("claude-opus-4-8");
  });

  it("finds its way back from any single dropped letter of a current id", () => {
    const current = MODELS.filter((model) => model.retiredOn === null && model.id.length > 14);
    fc.assert(
      fc.property(fc.constantFrom(...current), fc.nat(), (model, at) => {
        const position = at % model.id.length;
        const typo = model.id.slice(0, position) + model.id.slice(position + 1);
        const suggested = suggestModel(typo, DAY);
        return suggested === undefined ? findModel(typo) !== undefined : findModel(suggested, "anthropic") !== undefined;
      }),
    );
  });

  it("never throws and only ever offers ids the direct API serves", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^claude-[a-z0-9.-]{0,30}$/)), (id) => {
        const suggested = suggestModel(id, DAY);
        return suggested === undefined || findModel(suggested, "anthropic") !== undefined;
      }),
    );
  });
});

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["sonet", "sonnet", 1],
    ["cluade", "claude", 1],
    ["abcd", "wxyz", 3],
    ["a", "abcdef", 3],
  ])("%s / %s: %i", (left, right, expected) => {
    expect(editDistance(left, right, 2)).toBe(expected);
  });

  it("is symmetric and zero only for equals", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (left, right) => {
        const edits = editDistance(left, right, 2);
        return edits === editDistance(right, left, 2) && (edits === 0) === (left === right);
      }),
    );
  });
});
