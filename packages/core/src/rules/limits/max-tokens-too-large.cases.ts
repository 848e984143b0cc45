import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "just as much", request: request({ model: "claude-opus-4-5", max_tokens: 64_000 }) },
    { name: "an unknown model", request: request({ model: "house-model-1", max_tokens: 10_000_000 }) },
  ],
  invalid: [
    {
      name: "above, named by its dated snapshot",
      request: request({ model: "claude-opus-4-5", max_tokens: 128_001 }),
      problems: [{ path: "max_tokens", api: "max_tokens: 128001 > 64000, which is the maximum allowed number of output tokens for claude-opus-4-5-20251101" }],
    },
  ],
};
