import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "a model that may stop thinking", request: request({ thinking: { type: "disabled" } }) },
  ],
  invalid: [
    {
      name: "opus 5.5",
      request: request({ model: "claude-opus-5-5", thinking: { type: "disabled" } }),
      problems: [{ path: "thinking.type", api: '"thinking.type.disabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.' }],
    },
    {
      name: "sonnet 5.5, which names its own mode",
      request: request({ model: "claude-sonnet-5-5", thinking: { type: "disabled" } }),
      problems: [
        {
          path: "thinking.type",
          api: 'To turn thinking off on this model, send "thinking": {"type": "between_tools"} instead of {"type": "disabled"}. The model does not think before responding. The short updates it writes between tool calls come back as thinking blocks.',
        },
      ],
    },
    {
      name: "sonnet 5.5 in its first days",
      request: request({ model: "claude-sonnet-5-5", thinking: { type: "disabled" } }),
      context: { asOf: "2026-09-29" },
      problems: [{ path: "thinking.type", api: '"thinking.type.disabled" is not supported for this model. Use "thinking.type.between_tools" for the lowest thinking setting, or "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.' }],
    },
    {
      name: "fable 5, in the older words",
      request: request({ model: "claude-fable-5", thinking: { type: "disabled" } }),
      problems: [{ path: "thinking.type", api: '"thinking.type.disabled" is not supported for this model. Thinking defaults to adaptive mode when not specified; use "thinking.type.enabled" with "budget_tokens" for extended thinking.' }],
    },
    {
      name: "mythos preview, which still knows budgets",
      request: request({ model: "claude-mythos-preview", thinking: { type: "disabled" } }),
      problems: [{ path: "thinking.type", api: '"thinking.type.disabled" is not supported for this model. Thinking defaults to adaptive mode when not specified; use "thinking.type.enabled" with "budget_tokens" for extended thinking.' }],
    },
  ],
};
