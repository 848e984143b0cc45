import { request, tool, type RuleCases } from "../_testing/cases.ts";

const toolset = { type: "computer_toolset_20260801" };
const on = (...tools: readonly object[]): Record<string, unknown> => request({ model: "claude-opus-4-8", tools });

export const cases: RuleCases = {
  valid: [
    { name: "both toolsets", request: on(toolset, { type: "browser_toolset_20260801" }, tool("search")) },
    { name: "the name without the toolset", request: on(tool("computer"), { type: "browser_toolset_20260801" }) },
  ],
  invalid: [
    { name: "a tool of that name", request: on(tool("computer"), toolset), problems: [{ path: "tools.0.name", api: null }] },
    { name: "twice", request: on(toolset, toolset), problems: [{ path: "tools.1.type", api: null }] },
  ],
};
