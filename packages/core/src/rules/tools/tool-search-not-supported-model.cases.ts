import { request, tool, type RuleCases } from "../_testing/cases.ts";

const tools = [{ type: "tool_search_tool_bm25_20251119", name: "tool_search_tool_bm25" }, tool("a", { defer_loading: true })];

export const cases: RuleCases = {
  valid: [
    { name: "a model that has it", request: request({ model: "claude-sonnet-4-5", tools }) },
    { name: "a model nobody knows", request: request({ model: "claude-next", tools }) },
  ],
  invalid: [
    {
      name: "an older model",
      request: request({ model: "claude-opus-4-1", tools }),
      context: { asOf: "2026-04-01" },
      problems: [{ path: "tools.0.type", api: null }],
    },
  ],
};
