import { request, tool, type RuleCases } from "../_testing/cases.ts";

const force = (name: string, more: object = {}): Record<string, unknown> => request({ tool_choice: { type: "tool", name }, ...more });
const api = (name: string): string => `Tool '${name}' not found in provided tools`;

export const cases: RuleCases = {
  valid: [
    { name: "a declared tool", request: force("get_weather", { tools: [tool("get_weather")] }) },
    { name: "a server tool", request: force("web_search", { tools: [{ type: "web_search_20250305", name: "web_search" }] }) },
    { name: "a tool an MCP server may have", request: force("ask", { mcp_servers: [{ type: "url", name: "wiki", url: "https://example.com" }] }) },
    { name: "a member of a toolset", request: force("screenshot", { model: "claude-opus-4-8", tools: [{ type: "computer_toolset_20260801" }] }) },
  ],
  invalid: [
    { name: "another tool", request: force("web_search", { tools: [tool("get_weather")] }), problems: [{ path: "tool_choice.name", api: api("web_search") }] },
    { name: "no tools", request: force("x"), problems: [{ path: "tool_choice.name", api: api("x") }] },
  ],
};
