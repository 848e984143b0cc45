import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];
const twice = (path: string): string => `${path}: each tool_use must have a single result. Found multiple \`tool_result\` blocks with id: a`;

export const cases: RuleCases = {
  valid: [
    { name: "one result a call", request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), toolUse("b")]), user([toolResult("a"), toolResult("b")])] }) },
    {
      name: "one id in two turns, each answered (finding 2)",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")]), assistant([toolUse("a")]), user([toolResult("a")])] }),
    },
  ],
  invalid: [
    {
      name: "in one message",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a"), toolResult("a")])] }),
      problems: [{ path: "messages.2.content.1.tool_use_id", api: twice("messages.2.content.1") }],
    },
    {
      name: "in two messages of one turn",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")]), user([toolResult("a")])] }),
      problems: [{ path: "messages.3.content.0.tool_use_id", api: twice("messages.2.content.1") }],
    },
  ],
};
