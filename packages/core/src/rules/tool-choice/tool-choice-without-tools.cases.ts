import { request, tool, type RuleCases } from "../_testing/cases.ts";

const choose = (type: string, more: object = {}): Record<string, unknown> => request({ tool_choice: { type }, ...more });
const api = "tool_choice may only be specified while providing tools.";

export const cases: RuleCases = {
  valid: [
    { name: "with tools", request: choose("any", { tools: [tool("a")] }) },
    { name: "with tools of an MCP server", request: choose("any", { mcp_servers: [{ type: "url", name: "wiki", url: "https://example.com" }] }) },
    { name: "no choice", request: request({ tools: [] }) },
    { name: "a named tool is another rule's", request: request({ tool_choice: { type: "tool", name: "a" } }) },
  ],
  invalid: [
    { name: "auto", request: choose("auto"), problems: [{ path: "tool_choice", api }] },
    { name: "auto with an empty list", request: choose("auto", { tools: [] }), problems: [{ path: "tool_choice", api }] },
    { name: "any", request: choose("any"), problems: [{ path: "tool_choice", api: "tool_choice.any may only be specified while providing tools" }] },
    {
      name: "any, in the words of 2025",
      request: choose("any", { model: "claude-sonnet-4-20250514" }),
      context: { asOf: "2025-09-01" },
      problems: [{ path: "tool_choice", api }],
    },
    { name: "none", request: choose("none"), problems: [{ path: "tool_choice", api, severity: "warning" }] },
  ],
};
