import { assistant, request, text, toolResult, toolUse, tool, user, type RuleCases } from "../_testing/cases.ts";

const api = "messages: text content blocks must be non-empty";

export const cases: RuleCases = {
  valid: [
    { name: "some text", request: request({ messages: [user([text("Hi")])] }) },
    { name: "an empty string instead of blocks is another rule's", request: request({ messages: [user("Hi"), assistant("")] }) },
  ],
  invalid: [
    { name: "an empty block", request: request({ messages: [user([text("")])] }), problems: [{ path: "messages.0.content.0.text", api }] },
    {
      name: "an empty block inside a tool result",
      request: request({ tools: [tool("get_weather")], messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a", [text("")])])] }),
      problems: [{ path: "messages.2.content.0.content.0.text", api }],
    },
  ],
};
