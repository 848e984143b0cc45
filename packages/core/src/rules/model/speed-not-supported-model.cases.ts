import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "a model that has it", request: request({ model: "claude-opus-5-5", speed: "fast" }) },
    { name: "the usual speed", request: request({ model: "claude-opus-4-5", speed: "standard" }) },
  ],
  invalid: [
    {
      name: "a model that does not",
      request: request({ model: "claude-opus-4-5", speed: "fast" }),
      problems: [{ path: "speed", api: "'claude-opus-4-5-20251101' does not support the `speed` parameter." }],
    },
  ],
};
