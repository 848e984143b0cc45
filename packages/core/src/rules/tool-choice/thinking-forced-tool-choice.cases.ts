import { request, tool, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];
const forced = { type: "tool", name: "get_weather" };
const enabled = { type: "enabled", budget_tokens: 1024 };
const thinks = (thinking: object, tool_choice: object, model = "claude-sonnet-4-5"): Record<string, unknown> =>
  request({ model, max_tokens: 4096, tools, thinking, tool_choice });
const adaptive = (model: string): Record<string, unknown> => thinks({ type: "adaptive" }, { type: "any" }, model);
const api = "Thinking may not be enabled when tool_choice forces tool use.";

export const cases: RuleCases = {
  valid: [
    { name: "auto", request: thinks(enabled, { type: "auto" }) },
    { name: "thinking off", request: thinks({ type: "disabled" }, forced) },
    { name: "adaptive on a model that was seen to take it", request: adaptive("claude-opus-4-6"), context: { asOf: "2026-08-07" } },
    { name: "adaptive on a model that takes no forced tool at all", request: adaptive("claude-opus-5-5") },
  ],
  invalid: [
    { name: "a budget and a named tool", request: thinks(enabled, forced), problems: [{ path: "tool_choice.type", api }] },
    { name: "a budget and any", request: thinks(enabled, { type: "any" }), problems: [{ path: "tool_choice.type", api }] },
    { name: "adaptive in the spring of 2026", request: adaptive("claude-sonnet-4-6"), context: { asOf: "2026-05-14" }, problems: [{ path: "tool_choice.type", api }] },
    {
      name: "adaptive in the summer of 2026",
      request: adaptive("claude-opus-4-6"),
      context: { asOf: "2026-07-01" },
      problems: [{ path: "tool_choice.type", api, severity: "warning" }],
    },
    {
      name: "adaptive where documents and reports disagree",
      request: adaptive("claude-opus-4-8"),
      context: { asOf: "2026-11-01" },
      problems: [{ path: "tool_choice.type", api, severity: "warning" }],
    },
  ],
};
