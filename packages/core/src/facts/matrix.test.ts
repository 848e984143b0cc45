import { describe, expect, it } from "vitest";
import { matrix, type MatrixOptions, type MatrixRow } from "./matrix.ts";
import { MODELS } from "./models/index.ts";
import { notesOf, sourcesOf } from "./sources.ts";
import { EXTRA_EVIDENCE, MODEL_NOTES } from "./sources-recorded.ts";

const NOW: MatrixOptions = { asOf: "2026-11-20", platform: "anthropic", apiVersion: "2023-06-01" };

function rowOf(model: string, options: Partial<MatrixOptions> = {}): MatrixRow {
  const row = matrix({ ...NOW, ...options, all: true }).find((candidate) => candidate.model === model);
  if (row === undefined) throw new Error(`no row: ${model}`);
  return row;
}

describe("matrix", () => {
  it("shows the models of the day only", () => {
    const models = matrix(NOW).map(({ model }) => model);
    expect(models).toContain("claude-sonnet-4-5-20250929");
    expect(models).not.toContain("claude-opus-4-1-20250805");
    expect(matrix({ ...NOW, asOf: "2026-12-01" }).map(({ model }) => model)).not.toContain("claude-sonnet-4-5-20250929");
    expect(matrix({ ...NOW, all: true }).length).toBe(MODELS.length);
  });

  it("follows the thinking table", () => {
    expect(rowOf("claude-haiku-4-5-20251001").thinking).toEqual({
      enabled: "accepted",
      disabled: "accepted",
      adaptive: "refused",
      between_tools: "refused",
    });
    expect(rowOf("claude-sonnet-5-5").thinking).toEqual({
      enabled: "refused",
      disabled: "refused",
      adaptive: "accepted",
      between_tools: "conditional",
    });
    expect(rowOf("claude-opus-5").thinking.disabled).toBe("conditional");
    expect(rowOf("claude-fable-5").thinking.disabled).toBe("refused");
    expect(rowOf("claude-mythos-preview").thinking).toMatchObject({ enabled: "accepted", disabled: "refused" });
  });

  it("knows what it does not know", () => {
    expect(rowOf("claude-fable-5-2").effort.max).toBeNull();
    expect(rowOf("claude-fable-5-2").features.threads).toBeNull();
    expect(rowOf("claude-sonnet-4-5-20250929").toolTypes["web_search_20260209"]).toBeNull();
  });

  it("takes effort, sampling and API version into account", () => {
    expect(rowOf("claude-opus-4-6").effort).toMatchObject({ xhigh: "refused", max: "accepted" });
    expect(rowOf("claude-haiku-4-5-20251001").effort.low).toBe("refused");
    expect(rowOf("claude-haiku-4-5-20251001").sampling).toMatchObject({
      temperature: "accepted",
      "temperature and top_p": "refused",
    });
    expect(rowOf("claude-opus-4-8").sampling.temperature).toBe("default-only");
    expect(rowOf("claude-haiku-4-5-20251001", { apiVersion: "2026-10-21" }).sampling.temperature).toBe("refused");
  });

  it("takes the platform into account", () => {
    expect(rowOf("claude-opus-5-5").toolTypes["computer_20251124"]).toBe("refused");
    expect(rowOf("claude-opus-5-5", { platform: "bedrock" }).toolTypes["computer_20251124"]).toBe("accepted");
    expect(rowOf("claude-opus-4-8", { platform: "bedrock" }).features["structured outputs"]).toBe("refused");
    expect(rowOf("claude-opus-4-6", { platform: "bedrock" }).features["structured outputs"]).toBe("accepted");
    expect(rowOf("claude-opus-4-8", { platform: "vertex" }).features.inference_geo).toBe("refused");
  });
});

describe("sources", () => {
  it("name recorded evidence before pages", () => {
    expect(sourcesOf("claude-sonnet-4-20250514", "sampling").map(({ grade }) => grade)).toEqual(["recorded", "documented"]);
    expect(sourcesOf("claude-fable-5-2", "caching")[0]?.date).toBe("2026-11-09");
    expect(notesOf("claude-opus-5").length).toBe(1);
    expect(notesOf("claude-2.1")).toEqual([]);
  });

  it("speak only of models that exist", () => {
    const ids = new Set(MODELS.map(({ id }) => id));
    const named = [...EXTRA_EVIDENCE.flatMap(({ models }) => models), ...Object.keys(MODEL_NOTES)];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
