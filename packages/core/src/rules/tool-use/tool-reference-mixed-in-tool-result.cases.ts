import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("find_tools"), tool("get_weather", { defer_loading: true })];
const reference = { type: "tool_reference", tool_name: "get_weather" };
const answered = (content: unknown, more: readonly unknown[] = []): Record<string, unknown> =>
  request({ tools, messages: [user("Hi"), assistant([toolUse("a", "find_tools")]), user([toolResult("a", content), ...more])] });
const api = "Tool definitions/code execution functions cannot be mixed with other content";

export const cases: RuleCases = {
  valid: [
    { name: "references alone", request: answered([reference, reference]) },
    { name: "a reference with a cache marker", request: answered([{ ...reference, cache_control: { type: "ephemeral" } }]) },
    { name: "text behind the result", request: answered([reference], [text("Well?")]) },
    { name: "other blocks together", request: answered([text("a"), text("b")]) },
  ],
  invalid: [{ name: "text before a reference", request: answered([text("Loaded:"), reference]), problems: [{ path: "messages.2.content.0.content", api }] }],
};
