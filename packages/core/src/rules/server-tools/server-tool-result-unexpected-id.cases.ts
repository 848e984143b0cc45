import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather"), { type: "web_search_20250305", name: "web_search" }];
const use = { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "x" } };
const result = { type: "web_search_tool_result", tool_use_id: "srvtoolu_01", content: [] };
const api = (path: string): string =>
  `${path}: unexpected \`tool_use_id\` found in \`web_search_tool_result\` blocks: srvtoolu_01. ` +
  "Each `web_search_tool_result` block must have a corresponding `server_tool_use` block before it.";

export const cases: RuleCases = {
  valid: [
    { name: "behind its call", request: request({ tools, messages: [user("Hi"), assistant([use, result, text("Nothing.")]), user("Thanks")] }) },
    { name: "in the next message of the turn", request: request({ tools, messages: [user("Hi"), assistant([use]), assistant([result]), user("Thanks")] }) },
    {
      name: "behind the result of a client tool",
      request: request({ tools, messages: [user("Hi"), assistant([use, toolUse("a")]), user([toolResult("a")]), assistant([result, text("Nothing.")]), user("Thanks")] }),
    },
  ],
  invalid: [
    {
      name: "the call was dropped",
      request: request({ tools, messages: [user("Hi"), assistant([result, text("Nothing.")]), user("Thanks")] }),
      problems: [{ path: "messages.1.content.0.tool_use_id", api: api("messages.1.content.0") }],
    },
    {
      name: "an id of another make merely warns",
      request: request({ tools, messages: [user("Hi"), assistant([use, { ...result, tool_use_id: "toolu_01" }]), user("Thanks")] }),
      problems: [{ path: "messages.1.content.1.tool_use_id", api: api("messages.1.content.1").replace("srvtoolu_01", "toolu_01"), severity: "warning" }],
    },
    {
      name: "the call comes later",
      request: request({ tools, messages: [user("Hi"), assistant([result, use]), user("Thanks")] }),
      problems: [{ path: "messages.1.content.0.tool_use_id", api: api("messages.1.content.0") }],
    },
  ],
};
