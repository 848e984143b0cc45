import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("search")];
const found = { type: "search_result", source: "https://example.com", title: "Weather", content: [text("Sunny.")] };
const answered = (content: unknown, more: readonly unknown[] = []): Record<string, unknown> =>
  request({ tools, messages: [user("Hi"), assistant([toolUse("a", "search")]), user([toolResult("a", content), ...more])] });

export const cases: RuleCases = {
  valid: [
    { name: "search results alone", request: answered([found, found]) },
    { name: "text behind the result", request: answered([found], [text("Well?")]) },
    { name: "other blocks together", request: answered([text("a"), text("b")]) },
  ],
  invalid: [{ name: "both", request: answered([text("Here:"), found]), problems: [{ path: "messages.2.content.0.content", api: null }] }],
};
