import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "the model that has it", request: request({ model: "claude-sonnet-5-5", thinking: { type: "between_tools" } }) },
  ],
  invalid: [
    {
      name: "Claude 4.6",
      request: request({ thinking: { type: "between_tools" } }),
      problems: [{ path: "thinking.type", api: '"thinking.type.between_tools" is not supported for this model.' }],
    },
  ],
};
