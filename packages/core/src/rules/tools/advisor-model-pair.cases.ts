import { request, type RuleCases } from "../_testing/cases.ts";

const advised = (model: string, advisor: string): Record<string, unknown> => request({ model, tools: [{ type: "advisor_20260301", name: "advisor", model: advisor }] });
const betas = ["advisor-tool-2026-03-01"];

export const cases: RuleCases = {
  valid: [
    { name: "a better model", request: advised("claude-sonnet-4-6", "claude-opus-4-8"), context: { betas } },
    { name: "a model nobody knows", request: advised("claude-sonnet-4-6", "claude-next"), context: { betas } },
  ],
  invalid: [
    {
      name: "a weaker model",
      request: advised("claude-fable-5-1", "claude-fable-5"),
      context: { betas },
      problems: [{ path: "tools.0.model", api: "claude-fable-5 cannot be used as an advisor when the request model is 'claude-fable-5-1'" }],
    },
  ],
};
