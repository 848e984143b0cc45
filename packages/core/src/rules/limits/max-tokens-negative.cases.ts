import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [{ name: "zero warms the cache", request: request({ max_tokens: 0 }) }],
  invalid: [
    { name: "below zero", request: request({ max_tokens: -1 }), problems: [{ path: "max_tokens", api: "max_tokens: must be greater than or equal to 0" }] },
    {
      name: "zero in 2025",
      request: request({ model: "claude-3-5-haiku-20241022", max_tokens: 0 }),
      context: { asOf: "2025-06-01" },
      problems: [{ path: "max_tokens", api: "max_tokens: Input should be greater than or equal to 1" }],
    },
  ],
};
