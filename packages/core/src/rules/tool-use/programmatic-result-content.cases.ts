import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather", { allowed_callers: ["code_execution_20260120"] }), { type: "code_execution_20260120", name: "code_execution" }];
const run = { type: "server_tool_use", id: "srvtoolu_01", name: "code_execution", input: { code: "get_weather()" } };
const call = { ...toolUse("a"), caller: { type: "code_execution_20260120", tool_id: "srvtoolu_01" } };
const document = { type: "document", source: { type: "text", media_type: "text/plain", data: "x" } };
const talk = (results: readonly unknown[], use: object = call): Record<string, unknown> => request({ tools, messages: [user("Hi"), assistant([run, use]), user(results)] });

export const cases: RuleCases = {
  valid: [
    { name: "text", request: talk([toolResult("a", [text("sunny")])]) },
    { name: "a call of the model itself", request: talk([toolResult("a", [document])], { ...call, caller: { type: "direct" } }) },
  ],
  invalid: [
    { name: "a document", request: talk([toolResult("a", [document])]), problems: [{ path: "messages.2.content.0.content", api: null }] },
    { name: "text beside the result", request: talk([toolResult("a"), text("Well?")]), problems: [{ path: "messages.2.content.1", api: null }] },
  ],
};
