import { request, tool, type RuleCases } from "../_testing/cases.ts";

const tools = [{ type: "computer_toolset_20260801" }];
const betas = ["fine-grained-tool-streaming-2025-05-14"];

export const cases: RuleCases = {
  valid: [
    { name: "a plain tool", request: request({ tools: [tool("a")] }), context: { betas } },
    { name: "a toolset alone", request: request({ model: "claude-opus-5-5", tools }), context: { betas: [] } },
  ],
  invalid: [{ name: "both", request: request({ model: "claude-opus-5-5", tools }), context: { betas }, problems: [{ path: "tools.0.type", api: null }] }],
};
