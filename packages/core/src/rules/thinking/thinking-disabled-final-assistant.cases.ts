import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const thought = { type: "thinking", thinking: "Hm", signature: "EqQBCkYICxgCKkA" };
const messages = [user("Hi"), assistant([thought, toolUse("a")]), user([toolResult("a")])];
const talk = (more: object = {}): Record<string, unknown> => request({ model: "claude-sonnet-4-5", max_tokens: 4096, tools: [tool("get_weather")], messages, ...more });
const api =
  "messages.1.content.0: When thinking is disabled, an `assistant` message in the final position cannot contain `thinking`. To use thinking blocks, enable `thinking` in your request.";

export const cases: RuleCases = {
  valid: [
    { name: "today", request: talk(), context: { asOf: "2026-11-01" } },
    { name: "thinking on", request: talk({ thinking: { type: "enabled", budget_tokens: 1024 } }), context: { asOf: "2025-10-10" } },
    { name: "a turn that is over", request: talk({ messages: [user("Hi"), assistant([thought, text("Hello.")]), user("Well?")] }), context: { asOf: "2025-10-10" } },
  ],
  invalid: [{ name: "an open tool loop in 2025", request: talk(), context: { asOf: "2025-10-10" }, problems: [{ path: "messages.1.content.0", api }] }],
};
