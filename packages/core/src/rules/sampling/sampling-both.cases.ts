import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "one of them", request: request({ model: "claude-haiku-4-5", temperature: 0.5 }) },
    { name: "both on Claude 4.0 (recorded)", request: request({ model: "claude-sonnet-4-0", temperature: 0.5, top_p: 0.5 }), context: { asOf: "2026-01-09" } },
  ],
  invalid: [
    {
      name: "both on haiku 4.5",
      request: request({ model: "claude-haiku-4-5", temperature: 0.5, top_p: 0.5 }),
      problems: [{ path: "top_p", api: "`temperature` and `top_p` cannot both be specified for this model. Please use only one." }],
    },
  ],
};
