import { request, tool, type RuleCases } from "../_testing/cases.ts";

const betas = ["fine-grained-tool-streaming-2025-05-14"];
const toolset = { type: "computer_toolset_20260801" };

export const cases: RuleCases = {
  valid: [
    { name: "without the header", request: request({ model: "claude-opus-4-8", tools: [toolset] }), context: { betas: [] } },
    { name: "headers not known", request: request({ model: "claude-opus-4-8", tools: [toolset] }) },
    { name: "other tools", request: request({ tools: [tool("a")] }), context: { betas } },
  ],
  invalid: [{ name: "with it", request: request({ model: "claude-opus-4-8", tools: [toolset] }), context: { betas }, problems: [{ path: "tools.0.type", api: null }] }],
};
