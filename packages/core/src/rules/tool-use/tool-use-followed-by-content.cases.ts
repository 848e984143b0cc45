import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];
const serverUse = { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "x" } };

export const cases: RuleCases = {
  valid: [
    { name: "text before the calls", request: request({ tools, messages: [user("Hi"), assistant([text("ok"), toolUse("a"), toolUse("b")]), user([toolResult("a"), toolResult("b")])] }) },
    {
      name: "a server call in flight beside it (finding 7)",
      request: request({ tools: [...tools, { type: "web_search_20250305", name: "web_search" }], messages: [user("Hi"), assistant([toolUse("a"), serverUse]), user([toolResult("a")])] }),
    },
  ],
  invalid: [
    {
      name: "text behind a call",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), text("I asked.")]), user([toolResult("a")])] }),
      problems: [
        {
          path: "messages.1.content.0",
          api:
            "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: a. " +
            "Each `tool_use` block must have a corresponding `tool_result` block in the next message.",
        },
      ],
    },
    {
      name: "where the assistant speaks first, one turn more is counted, as recorded",
      request: request({ tools, messages: [assistant([toolUse("a"), text("I asked.")]), user([toolResult("a")]), user("Well?")] }),
      context: { asOf: "2026-05-05" },
      problems: [{ path: "messages.0.content.0", api: "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: a. Each `tool_use` block must have a corresponding `tool_result` block in the next message." }],
    },
    {
      name: "thinking behind a call: nobody has seen that refused",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), { type: "thinking", thinking: "Hm.", signature: "c2lnbmF0dXJlIG9mIHNvbWUgbGVuZ3Ro" }, toolUse("b")]), user([toolResult("a"), toolResult("b")])] }),
      problems: [
        {
          path: "messages.1.content.0",
          severity: "warning",
          api: "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: a. Each `tool_use` block must have a corresponding `tool_result` block in the next message.",
        },
      ],
    },
  ],
};
