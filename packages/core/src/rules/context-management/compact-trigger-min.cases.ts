import { request, type RuleCases } from "../_testing/cases.ts";

const compact = (value: number): unknown => ({ edits: [{ type: "compact_20260112", trigger: { type: "input_tokens", value } }] });

export const cases: RuleCases = {
  valid: [
    { name: "the least", request: request({ context_management: compact(50_000) }) },
    { name: "no trigger", request: request({ context_management: { edits: [{ type: "compact_20260112" }] } }) },
  ],
  invalid: [
    {
      name: "below",
      request: request({ context_management: compact(49_999) }),
      problems: [{ path: "context_management.edits.0.trigger.value", api: "context_management.edits.0.compact_20260112: trigger.value must be at least 50000" }],
    },
  ],
};
