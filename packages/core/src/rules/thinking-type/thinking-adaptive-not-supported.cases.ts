import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "a model that does", request: request({ thinking: { type: "adaptive" } }) },
  ],
  invalid: [
    {
      name: "Claude 4.5",
      request: request({ model: "claude-haiku-4-5", thinking: { type: "adaptive" } }),
      problems: [{ path: "thinking.type", api: "adaptive thinking is not supported on this model" }],
    },
  ],
};
