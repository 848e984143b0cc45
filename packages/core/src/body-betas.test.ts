import { describe, expect, test } from "vitest";
import { withBodyBetas } from "./body-betas.ts";
import { resolveContext, type ContextInput } from "./context.ts";
import { HOLE, REST } from "./subject.ts";

const betasOf = (input: ContextInput, request: unknown): readonly string[] | null => {
  const { betas } = withBodyBetas(resolveContext(input), request);
  return betas === null ? null : [...betas];
};

describe("betas in the body", () => {
  test("count on clouds, beside those of the header", () => {
    expect(betasOf({ platform: "bedrock", betas: ["a"] }, { anthropic_beta: ["b"] })).toEqual(["a", "b"]);
    expect(betasOf({ platform: "vertex", betas: [] }, { anthropic_beta: ["b"] })).toEqual(["b"]);
    expect(betasOf({ platform: "bedrock" }, { anthropic_beta: ["b"] })).toEqual(["b"]);
  });

  test("do not count where headers carry them", () => {
    expect(betasOf({ platform: "anthropic", betas: [] }, { anthropic_beta: ["b"] })).toEqual([]);
  });

  test("an absent list means none where the body is the only place", () => {
    expect(betasOf({ platform: "bedrock" }, {})).toEqual([]);
    expect(betasOf({ platform: "vertex" }, {})).toBeNull();
    expect(betasOf({ platform: "bedrock", betas: ["a"] }, {})).toEqual(["a"]);
  });

  test("what is not known stays so", () => {
    expect(betasOf({ platform: "bedrock", betas: [] }, { anthropic_beta: HOLE })).toBeNull();
    expect(betasOf({ platform: "bedrock", betas: [] }, { anthropic_beta: ["a", REST] })).toBeNull();
    expect(betasOf({ platform: "bedrock" }, { [REST]: true })).toBeNull();
    expect(betasOf({ platform: "vertex" }, { anthropic_beta: ["b"] })).toBeNull();
  });

  test("a list of the wrong shape is no list", () => {
    expect(betasOf({ platform: "bedrock" }, { anthropic_beta: "b" })).toBeNull();
    expect(betasOf({ platform: "bedrock" }, { anthropic_beta: null })).toEqual([]);
    expect(betasOf({ platform: "bedrock" }, "x")).toBeNull();
  });
});
