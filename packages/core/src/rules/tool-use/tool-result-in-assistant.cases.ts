import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];

export const cases: RuleCases = {
  valid: [{ name: "a result in a user message", request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")])] }) }],
  invalid: [
    {
      name: "a result behind its call",
      request: request({ tools, messages: [user("Hi"), assistant([text("ok"), toolUse("a"), toolResult("a")]), user("Well?")] }),
      problems: [{ path: "messages.1.content.2", api: "messages.1: `tool_result` blocks can only be in `user` messages" }],
    },
  ],
};
