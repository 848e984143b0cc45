import { assistant, request, text, tool, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-5-5";
const context = { asOf: "2026-11-01", betas: ["mid-conversation-tool-changes-2026-07-01", "files-api-2025-04-14"] };
const found = { type: "search_result", source: "https://example.com", title: "Weather", content: [text("Sunny.")] };
const addition = { type: "tool_addition", tool: { type: "tool_reference", name: "get_weather" } };
const upload = { type: "container_upload", file_id: "file_1" };
const tools = [tool("get_weather"), { type: "code_execution_20250825", name: "code_execution" }];
const talk = (...messages: readonly unknown[]): Record<string, unknown> => request({ model, tools, messages });

export const cases: RuleCases = {
  valid: [
    { name: "search results and uploads of the user", request: talk(user([found, upload])), context },
    { name: "a tool change of the system", request: talk(user("Hi"), { role: "system", content: [addition] }), context },
    { name: "a document of the assistant, in older versions", request: talk(user("Hi"), assistant([{ type: "document", source: { type: "text", media_type: "text/plain", data: "x" } }]), user("Well?")), context },
  ],
  invalid: [
    { name: "a search result of the assistant", request: talk(user("Hi"), assistant([text("ok"), found]), user("Well?")), context, problems: [{ path: "messages.1.content.1", api: null }] },
    { name: "a tool change of the user", request: talk(user([text("Hi"), addition])), context, problems: [{ path: "messages.0.content.1", api: null }] },
    { name: "an upload of the assistant", request: talk(user("Hi"), assistant([upload]), user("Well?")), context, problems: [{ path: "messages.1.content.0", api: null, severity: "warning" }] },
    { name: "a tool call of the user", request: talk(user([toolUse("a")])), context, problems: [{ path: "messages.0.content.0", api: null, severity: "warning" }] },
    {
      name: "thinking of the user",
      request: talk(user([{ type: "thinking", thinking: "Hm", signature: "EqQB" }])),
      context,
      problems: [{ path: "messages.0.content.0", api: null, severity: "warning" }],
    },
  ],
};
