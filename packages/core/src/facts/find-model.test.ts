import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findModel, modelNames } from "./find-model.ts";
import { MODELS } from "./models/index.ts";

const idOf = (id: string, platform?: Parameters<typeof findModel>[1]): string | undefined => findModel(id, platform)?.id;

describe("findModel", () => {
  it.each([
    ["claude-sonnet-4-0", "claude-sonnet-4-20250514"],
    ["claude-4-sonnet-20250514", "claude-sonnet-4-20250514"],
    ["claude-3-5-sonnet-latest", "claude-3-5-sonnet-20241022"],
    ["anthropic.claude-3-5-sonnet-20241022-v2:0", "claude-3-5-sonnet-20241022"],
    ["us.anthropic.claude-haiku-4-5-20251001-v1:0", "claude-haiku-4-5-20251001"],
    ["global.anthropic.claude-opus-4-6-v1", "claude-opus-4-6"],
    ["jp.anthropic.claude-sonnet-5", "claude-sonnet-5"],
    ["anthropic.claude-3-haiku-20240307-v1:0:48k", "claude-3-haiku-20240307"],
    ["arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-opus-4-8", "claude-opus-4-8"],
    ["arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-sonnet-4-20250514-v1:0", "claude-sonnet-4-20250514"],
    ["claude-haiku-4-5@20251001", "claude-haiku-4-5-20251001"],
    ["claude-3-5-sonnet-v2@20241022", "claude-3-5-sonnet-20241022"],
    ["claude-opus-4-8@default", "claude-opus-4-8"],
  ])("%s is %s", (id, expected) => {
    expect(idOf(id)).toBe(expected);
  });

  it.each([
    "",
    "claude",
    "claude-sonet-4-5",
    "gpt-4o",
    "us.claude",
    "anthropic.",
    "constructor",
    "__proto__",
    "arn:aws:bedrock:x",
  ])("does not know %j", (id) => {
    expect(findModel(id)).toBeUndefined();
  });

  it("serves only Anthropic's own spellings on the direct API", () => {
    expect(idOf("claude-haiku-4-5", "anthropic")).toBe("claude-haiku-4-5-20251001");
    expect(idOf("claude-haiku-4-5@20251001", "anthropic")).toBeUndefined();
    expect(idOf("anthropic.claude-opus-4-8", "anthropic")).toBeUndefined();
    expect(idOf("claude-3-5-haiku@20241022", "anthropic")).toBeUndefined();
  });

  it("reads gateway spellings only where the platform is a gateway", () => {
    expect(idOf("anthropic/claude-haiku-4.5", "other")).toBe("claude-haiku-4-5-20251001");
    expect(idOf("anthropic/claude-haiku-4.5")).toBeUndefined();
  });

  it("never throws, whatever the id", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (id) => findModel(id) === undefined || modelNames().size > 0));
  });
});

describe("the list of models", () => {
  it("gives every name to one model only", () => {
    const names = MODELS.flatMap((model) => [model.id, ...model.aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("names only models it holds as replacement or advisor", () => {
    const ids = new Set(MODELS.map((model) => model.id));
    const named = MODELS.flatMap((model) => [
      ...(model.replacement === null ? [] : [model.replacement]),
      ...(model.advisors ?? []),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("runs in order: released, deprecated, retired", () => {
    for (const { id, releasedOn, deprecatedOn, retiresOn, retiredOn } of MODELS) {
      const days = [releasedOn, deprecatedOn, retiresOn ?? retiredOn].filter((day) => day !== null);
      expect([...days].sort(), id).toEqual(days);
      if (retiredOn !== null) expect(retiresOn, id).not.toBeNull();
    }
  });

  it("never accepts and refuses one thing", () => {
    for (const model of MODELS) {
      const accepted = new Set(Object.values(model.toolTypes).flat());
      const refused = [...model.refusedToolTypes, ...model.bedrockOnlyToolTypes];
      expect(
        refused.filter((type) => accepted.has(type)),
        model.id,
      ).toEqual([]);
      const rejected = new Set(model.thinking?.rejected);
      expect(model.thinking?.accepted.filter((type) => rejected.has(type)) ?? [], model.id).toEqual([]);
    }
  });
});
