import { assistant, request, text, tool, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-5-5";
const context = { betas: ["server-side-fallback-2026-07-01"], asOf: "2026-11-01" };
const fallback = { type: "fallback", from: { model }, to: { model: "claude-opus-5" } };
const tools = [tool("get_weather"), { type: "web_search_20250305", name: "web_search" }];
const use = { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "x" } };
const result = { type: "web_search_tool_result", tool_use_id: "srvtoolu_01", content: [] };
const talk = (content: readonly unknown[]): Record<string, unknown> => request({ model, tools, messages: [user("Hi"), assistant(content), user("Thanks")] });

export const cases: RuleCases = {
  valid: [
    { name: "nothing open", request: talk([use, result, fallback, text("Hello.")]), context },
    { name: "no fallback", request: talk([text("Hello.")]), context },
  ],
  invalid: [
    { name: "a client call", request: talk([toolUse("a"), fallback, text("Hello.")]), context, problems: [{ path: "messages.1.content.0", api: null, severity: "warning" }] },
    { name: "a server call", request: talk([use, fallback, text("Hello.")]), context, problems: [{ path: "messages.1.content.0", api: null, severity: "warning" }] },
  ],
};
