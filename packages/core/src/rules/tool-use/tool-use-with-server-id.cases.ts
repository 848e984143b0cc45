import { assistant, request, text, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [{ type: "web_search_20250305", name: "web_search" }];

export const cases: RuleCases = {
  valid: [
    { name: "ids of any other make", request: request({ messages: [user("Hi"), assistant([toolUse("call_123"), toolUse("1234")]), user([toolResult("call_123"), toolResult("1234")])] }) },
    {
      name: "the call as it came",
      request: request({
        tools,
        messages: [
          user("Hi"),
          assistant([
            { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "x" } },
            { type: "web_search_tool_result", tool_use_id: "srvtoolu_01", content: [] },
            text("Nothing."),
          ]),
          user("Thanks"),
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "with a result of the client's",
      request: request({ tools, messages: [user("Hi"), assistant([text("Let me see."), toolUse("srvtoolu_01", "web_search")]), user([toolResult("srvtoolu_01")])] }),
      problems: [
        {
          path: "messages.1.content.1.id",
          severity: "warning",
          api: null,
        },
      ],
    },
  ],
};
