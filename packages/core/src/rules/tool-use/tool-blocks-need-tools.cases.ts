import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-3-5-sonnet-20241022";
const messages = [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")])];
const api = "Requests which include `tool_use` or `tool_result` blocks must define tools.";
const problem = (path: string) => ({ path, api, severity: "warning" }) as const;

export const cases: RuleCases = {
  valid: [
    { name: "accepted since 2025-07-20 (finding 11)", request: request({ model, messages }), context: { asOf: "2025-07-20" } },
    { name: "tools declared", request: request({ model, messages, tools: [tool("get_weather")] }), context: { asOf: "2025-01-10" } },
  ],
  invalid: [
    {
      name: "before that",
      request: request({ model, messages }),
      context: { asOf: "2025-01-10" },
      problems: [problem("messages.1.content.0"), problem("messages.2.content.0")],
    },
  ],
};
