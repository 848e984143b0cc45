import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const betas = ["advisor-tool-2026-03-01"];
const advisor = { type: "advisor_20260301", name: "advisor", model: "claude-opus-4-8" };
const use = { type: "server_tool_use", id: "srvtoolu_1", name: "advisor", input: {} };
const result = { type: "advisor_tool_result", tool_use_id: "srvtoolu_1", content: { type: "advisor_result", text: "Think again." } };
const paused = (tools: readonly object[], ...after: readonly unknown[]): Record<string, unknown> =>
  request({ model: "claude-sonnet-4-6", tools, messages: [user("Hi"), assistant([use, result]), ...after] });

export const cases: RuleCases = {
  valid: [
    { name: "with the advisor", request: paused([advisor]), context: { betas } },
    { name: "a turn that is over", request: paused([], user("Thanks")), context: { betas } },
    { name: "an answer without advice", request: request({ model: "claude-haiku-4-5", messages: [user("Hi"), assistant("Hello")] }) },
  ],
  invalid: [{ name: "without", request: paused([]), context: { betas }, problems: [{ path: "messages.1.content.0", api: null }] }],
};
