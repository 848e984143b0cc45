import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "a model with budgets", request: request({ model: "claude-sonnet-4-5", max_tokens: 4096, thinking: { type: "enabled", budget_tokens: 1024 } }) },
    { name: "adaptive", request: request({ model: "claude-opus-4-8", thinking: { type: "adaptive" } }) },
  ],
  invalid: [
    {
      name: "Claude 4.8",
      request: request({ model: "claude-opus-4-8", max_tokens: 4096, thinking: { type: "enabled", budget_tokens: 1024 } }),
      problems: [
        {
          path: "thinking.type",
          api: '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
        },
      ],
    },
  ],
};
