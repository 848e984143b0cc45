import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const search = { type: "tool_search_tool_regex_20251119", name: "tool_search_tool_regex" };
const tools = [search, tool("get_weather", { defer_loading: true })];
const reference = (tool_name: string): object => ({ type: "tool_reference", tool_name });
const searched = (name: string): Record<string, unknown> =>
  request({
    tools,
    messages: [
      user("Hi"),
      assistant([
        { type: "server_tool_use", id: "srvtoolu_01", name: "tool_search_tool_regex", input: { pattern: "weather" } },
        { type: "tool_search_tool_result", tool_use_id: "srvtoolu_01", content: { type: "tool_search_tool_search_result", tool_references: [reference(name)] } },
      ]),
      user("Go on"),
    ],
  });
const change = (name: string): unknown => ({ role: "system", content: [{ type: "tool_addition", tool: { type: "tool_reference", name } }] });
const context = { betas: ["mid-conversation-tool-changes-2026-07-01"], asOf: "2026-11-01" };
const unknown = "Tool reference 'get_time' not found in available tools";

export const cases: RuleCases = {
  valid: [
    { name: "a deferred tool that is declared", request: searched("get_weather") },
    { name: "an MCP server brings tools of its own", request: { ...searched("get_time"), mcp_servers: [{ type: "url", name: "clock", url: "https://example.com/mcp" }] } },
    { name: "a tool added in the conversation", request: request({ model: "claude-opus-5-5", tools, messages: [user("Hi"), change("get_weather")] }), context },
  ],
  invalid: [
    { name: "in a search result", request: searched("get_time"), problems: [{ path: "messages.1.content.1.content.tool_references.0.tool_name", api: unknown }] },
    {
      name: "in a tool result",
      request: request({ tools: [tool("find")], messages: [user("Hi"), assistant([toolUse("a", "find")]), user([toolResult("a", [reference("get_time")])])] }),
      problems: [{ path: "messages.2.content.0.content.0.tool_name", api: unknown }],
    },
    { name: "in a tool addition", request: request({ model: "claude-opus-5-5", tools, messages: [user("Hi"), change("get_time")] }), context, problems: [{ path: "messages.1.content.0.tool.name", api: unknown }] },
  ],
};
