import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather"), { type: "web_search_20250305", name: "web_search" }];
const use = { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "x" } };
const result = { type: "web_search_tool_result", tool_use_id: "srvtoolu_01", content: [] };
const open = "`web_search` tool use with id `srvtoolu_01` was found without a corresponding `web_search_tool_result` block";

export const cases: RuleCases = {
  valid: [
    { name: "with its result", request: request({ tools, messages: [user("Hi"), assistant([use, result]), user("Thanks")] }) },
    { name: "still running beside a client tool (finding 7)", request: request({ tools, messages: [user("Hi"), assistant([use, toolUse("a")]), user([toolResult("a")])] }) },
    { name: "a paused turn sent back", request: request({ tools, messages: [user("Hi"), assistant([use])] }) },
    {
      name: "the result came after that of the client tool",
      request: request({ tools, messages: [user("Hi"), assistant([use, toolUse("a")]), user([toolResult("a")]), assistant([result, text("Nothing.")]), user("Thanks")] }),
    },
  ],
  invalid: [
    { name: "the user went on", request: request({ tools, messages: [user("Hi"), assistant([use]), user("Thanks")] }), problems: [{ path: "messages.1.content.0", api: open }] },
    {
      name: "text behind the client tool's result",
      request: request({ tools, messages: [user("Hi"), assistant([use, toolUse("a")]), user([toolResult("a"), text("Hurry.")])] }),
      problems: [{ path: "messages.1.content.0", api: open }],
    },
    {
      name: "content behind the call answers in the words of client tools",
      request: request({ tools, messages: [user("Hi"), assistant([use, text("Nothing.")]), user("Thanks")] }),
      problems: [
        {
          path: "messages.1.content.0",
          api:
            "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: srvtoolu_01. " +
            "Each `tool_use` block must have a corresponding `tool_result` block in the next message.",
        },
      ],
    },
  ],
};
