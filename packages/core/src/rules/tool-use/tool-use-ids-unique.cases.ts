import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];

export const cases: RuleCases = {
  valid: [
    { name: "two ids", request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), toolUse("b")]), user([toolResult("a"), toolResult("b")])] }) },
    {
      name: "one id in two turns (finding 2)",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")]), assistant([toolUse("a")]), user([toolResult("a")])] }),
    },
  ],
  invalid: [
    {
      name: "in one message",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), toolUse("a")]), user([toolResult("a")])] }),
      problems: [{ path: "messages.1.content.1.id", api: "messages.1.content.1: `tool_use` ids must be unique" }],
    },
    {
      name: "in two messages of one turn",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), assistant([toolUse("a")]), user([toolResult("a")])] }),
      problems: [{ path: "messages.2.content.0.id", api: "messages.1.content.1: `tool_use` ids must be unique" }],
    },
  ],
};
