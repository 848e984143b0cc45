import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];
const unexpected = (path: string, id: string): string =>
  `${path}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${id}. ` +
  "Each `tool_result` block must have a corresponding `tool_use` block in the previous message.";

export const cases: RuleCases = {
  valid: [
    { name: "a result for a call", request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")])] }) },
    { name: "a result in the second user message of a turn", request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), toolUse("b")]), user([toolResult("a")]), user([toolResult("b")])] }) },
  ],
  invalid: [
    {
      name: "a result in the first message, counted in merged turns",
      request: request({ tools, messages: [user("Hi"), user([toolResult("a")])] }),
      problems: [{ path: "messages.1.content.0.tool_use_id", api: unexpected("messages.0.content.1", "a") }],
    },
    {
      name: "the call is two turns back",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")]), assistant([text("ok")]), user([toolResult("a")])] }),
      problems: [{ path: "messages.4.content.0.tool_use_id", api: unexpected("messages.4.content.0", "a") }],
    },
  ],
};
