import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];
const missing = (index: number, ids: string): string =>
  `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids}. ` +
  "Each `tool_use` block must have a corresponding `tool_result` block in the next message.";

export const cases: RuleCases = {
  valid: [
    { name: "a call with its result", request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")])] }) },
    {
      name: "results of one turn split over two user messages",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), toolUse("b")]), user([toolResult("a")]), user([toolResult("b")])] }),
    },
    { name: "text after the results", request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a"), text("and?")])] }) },
  ],
  invalid: [
    {
      name: "no next turn",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), toolUse("b")])] }),
      problems: [{ path: "messages.1.content.0", api: missing(1, "a, b") }],
    },
    {
      name: "text before the result",
      request: request({ tools, messages: [user("Hi"), assistant([text("ok"), toolUse("a")]), user([text("so"), toolResult("a")])] }),
      problems: [{ path: "messages.1.content.1", api: missing(1, "a") }],
    },
    {
      name: "one of two results, counted in merged turns",
      request: request({ tools, messages: [user("Hi"), user("Ho"), assistant([toolUse("a"), toolUse("b")]), user([toolResult("b")])] }),
      problems: [{ path: "messages.2.content.0", api: missing(1, "a") }],
    },
  ],
};
