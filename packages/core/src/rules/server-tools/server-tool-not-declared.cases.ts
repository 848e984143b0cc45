import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const weather = tool("get_weather");
const use = { type: "server_tool_use", id: "srvtoolu_01", name: "web_fetch", input: { url: "https://example.com" } };
const run = { type: "server_tool_use", id: "srvtoolu_02", name: "code_execution", input: { code: "1" } };
const failed = { type: "web_fetch_tool_result", tool_use_id: "srvtoolu_01", content: { type: "web_fetch_tool_result_error", error_code: "unavailable" } };
const advise = { type: "server_tool_use", id: "srvtoolu_03", name: "advisor", input: {} };
const advice = { type: "advisor_tool_result", tool_use_id: "srvtoolu_03", content: { type: "advisor_result", text: "x" } };
const waiting = (server: unknown): readonly unknown[] => [user("Hi"), assistant([server, toolUse("a")]), user([toolResult("a")])];

export const cases: RuleCases = {
  valid: [
    { name: "the tool is declared", request: request({ tools: [weather, { type: "web_fetch_20250910", name: "web_fetch" }], messages: waiting(use) }) },
    { name: "a finished call without its tool (finding 6)", request: request({ messages: [user("Hi"), assistant([use, failed, text("No.")]), user("Thanks")] }) },
    { name: "a tool that code may call stands for code execution (finding 8)", request: request({ tools: [tool("get_weather", { allowed_callers: ["code_execution_20260120"] })], messages: waiting(run) }) },
  ],
  invalid: [
    { name: "the tool is gone", request: request({ tools: [weather], messages: waiting(use) }), problems: [{ path: "messages.1.content.0.name", api: null }] },
    {
      name: "a paused turn without its advisor",
      request: request({ model: "claude-opus-4-8", messages: [user("Hi"), assistant([advise, advice])] }),
      context: { betas: ["advisor-tool-2026-03-01"] },
      problems: [{ path: "messages.1.content.0.name", api: null }],
    },
    { name: "a paused turn without tools", request: request({ messages: [user("Hi"), assistant([use])] }), problems: [{ path: "messages.1.content.0.name", api: null }] },
  ],
};
