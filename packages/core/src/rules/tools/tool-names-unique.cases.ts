import { request, tool, type RuleCases } from "../_testing/cases.ts";

const search = { type: "web_search_20250305", name: "web_search" };
const api = "tools: Tool names must be unique.";

export const cases: RuleCases = {
  valid: [
    { name: "different names", request: request({ tools: [tool("a"), tool("A"), search] }) },
    { name: "toolsets have no name", request: request({ model: "claude-opus-4-8", tools: [{ type: "computer_toolset_20260801" }, { type: "browser_toolset_20260801" }] }) },
  ],
  invalid: [
    { name: "the same tool twice", request: request({ tools: [tool("a"), tool("b"), tool("a")] }), problems: [{ path: "tools.2.name", api }] },
    { name: "a tool named like a server tool", request: request({ tools: [tool("web_search"), search] }), problems: [{ path: "tools.1.name", api }] },
  ],
};
