import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];
const answered = (result: object): Record<string, unknown> =>
  request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([{ ...toolResult("a"), ...result }])] });
const api = "messages.2.content.0.tool_result: content cannot be empty if `is_error` is true";
const problems = [{ path: "messages.2.content.0", api }];

export const cases: RuleCases = {
  valid: [
    { name: "a failure that says why", request: answered({ content: "no such city", is_error: true }) },
    { name: "an empty success", request: answered({ content: "", is_error: false }) },
    { name: "no content and no word of failure", request: answered({ content: undefined }) },
  ],
  invalid: [
    { name: "an empty string", request: answered({ content: "", is_error: true }), problems },
    { name: "no blocks", request: answered({ content: [], is_error: true }), problems },
    { name: "no content", request: answered({ content: undefined, is_error: true }), problems },
  ],
};
