import { assistant, request, text, tool, user, type RuleCases } from "../_testing/cases.ts";

const context = { betas: ["mid-conversation-tool-changes-2026-07-01"], asOf: "2026-11-01" };
const removal = { type: "tool_removal", tool: { type: "tool_reference", name: "get_weather" } };
const search = [
  { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "x" } },
  { type: "web_search_tool_result", tool_use_id: "srvtoolu_01", content: [] },
];
const talk = (...messages: readonly unknown[]): Record<string, unknown> =>
  request({ model: "claude-opus-5-5", tools: [tool("get_weather"), { type: "web_search_20250305", name: "web_search" }], messages: [user("a"), ...messages] });

export const cases: RuleCases = {
  valid: [
    { name: "behind the user", request: talk({ role: "system", content: [removal] }), context },
    { name: "text behind a pause", request: talk(assistant(search), { role: "system", content: [text("Be brief.")] }), context },
  ],
  invalid: [{ name: "a change behind a pause", request: talk(assistant(search), { role: "system", content: [removal] }), context, problems: [{ path: "messages.2.content.0", api: null }] }],
};
