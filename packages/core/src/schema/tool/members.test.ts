import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import { request, tool, user } from "../../rules/_testing/cases.ts";

const deferred = [tool("get_time"), tool("get_weather", { defer_loading: true })];

describe("defer_loading", () => {
  const body = (betas: readonly string[]): unknown => ({ anthropic_version: "bedrock-2023-05-31", anthropic_beta: betas, max_tokens: 64, tools: deferred, messages: [user("Hi")] });
  const context = { platform: "bedrock", model: "anthropic.claude-sonnet-4-6" } as const;

  test("needs its beta on Bedrock", () => {
    expect(check(body([]), context).foretold?.message).toBe("tools.1.custom.defer_loading: Extra inputs are not permitted");
    expect(check(body(["tool-search-tool-2025-10-19"]), context).foretold).toBeNull();
  });
  test("needs none on the direct API", () => {
    expect(check(request({ tools: deferred }), { betas: [] }).foretold).toBeNull();
  });
});

describe("allowed_callers of a toolset", () => {
  const body = (caller: string): unknown => request({ model: "claude-opus-4-8", tools: [{ type: "computer_toolset_20260801", allowed_callers: [caller] }] });

  test("may name the model itself", () => {
    expect(check(body("direct")).foretold).toBeNull();
  });
  test("may not name code", () => {
    expect(check(body("code_execution_20260120")).problems.map(({ path }) => path.join("."))).toEqual(["tools.0.allowed_callers.0"]);
  });
});
