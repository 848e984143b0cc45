import { describe, expect, it } from "vitest";
import { findModel } from "./find-model.ts";
import { lifecycleAt, retirementIsAnnouncedOnly, suspendedAt } from "./lifecycle.ts";
import type { ModelFacts } from "./types.ts";

function model(id: string): ModelFacts {
  const found = findModel(id);
  if (found === undefined) throw new Error(`no such model: ${id}`);
  return found;
}

describe("lifecycleAt", () => {
  it.each([
    ["claude-opus-5-5", "2026-09-21", "not-released"],
    ["claude-opus-5-5", "2026-09-22", "active"],
    ["claude-opus-5", "2026-09-21", "active"],
    ["claude-opus-5", "2026-09-22", "legacy"],
    ["claude-sonnet-4-5", "2026-09-27", "active"],
    ["claude-sonnet-4-5", "2026-09-28", "legacy"],
    ["claude-sonnet-4-5", "2026-09-30", "deprecated"],
    ["claude-sonnet-4-5", "2026-11-29", "deprecated"],
    ["claude-sonnet-4-5", "2026-11-30", "retired"],
    ["claude-sonnet-4-0", "2026-06-14", "deprecated"],
    ["claude-sonnet-4-0", "2026-06-15", "retired"],
    ["claude-3-5-sonnet-latest", "2025-09-17", "deprecated"],
    ["claude-3-5-sonnet-latest", "2025-10-28", "retired"],
    ["claude-mythos-preview", "2026-11-20", "deprecated"],
    ["claude-3-opus-20240229", "2024-03-04", "active"],
  ])("%s on %s is %s", (id, day, expected) => {
    expect(lifecycleAt(model(id), day)).toBe(expected);
  });

  it("does not carry Anthropic's dates over to partners", () => {
    const old = model("claude-3-5-haiku-20241022");
    expect(lifecycleAt(old, "2026-03-01", "aws")).toBe("retired");
    expect(lifecycleAt(old, "2026-03-01", "bedrock")).toBe("legacy");
    expect(lifecycleAt(old, "2026-03-01", "vertex")).toBe("legacy");
  });

  it("knows announced from past retirements, and suspensions", () => {
    expect(retirementIsAnnouncedOnly(model("claude-sonnet-4-5"))).toBe(true);
    expect(retirementIsAnnouncedOnly(model("claude-opus-4-1"))).toBe(false);
    expect(suspendedAt(model("claude-fable-5"), "2026-06-30")).toBe(true);
    expect(suspendedAt(model("claude-fable-5"), "2026-07-01")).toBe(false);
  });
});
