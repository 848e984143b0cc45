import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-5-5";
const context = { asOf: "2026-11-01" };
const system = { role: "system", content: "Be brief." };
const tail = "must follow a 'user' message or an 'assistant' message ending in a server tool result; the directive-only form (content: [] with output_config) is accepted at any position";
const search = [
  { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "x" } },
  { type: "web_search_tool_result", tool_use_id: "srvtoolu_01", content: [] },
];

export const cases: RuleCases = {
  valid: [
    { name: "behind a user message, at the end", request: request({ model, messages: [user("a"), system] }), context },
    { name: "behind a server tool result (finding 9)", request: request({ model, tools: [{ type: "web_search_20250305", name: "web_search" }], messages: [user("a"), assistant(search), system, assistant("b"), user("c")] }), context },
  ],
  invalid: [
    {
      name: "behind an assistant message, counted in the client's own list",
      request: request({ model, messages: [user("a"), user("b"), assistant([text("c")]), system, user("d")] }),
      context,
      problems: [{ path: "messages.3", api: `messages.3: role 'system' ${tail}` }],
    },
    {
      name: "between a call and its result",
      request: request({ model, tools: [tool("get_weather")], messages: [user("a"), assistant([toolUse("a")]), system, system, user([toolResult("a")])] }),
      context,
      problems: [{ path: "messages.2", api: `messages.2: role 'system' ${tail}` }],
    },
  ],
};
