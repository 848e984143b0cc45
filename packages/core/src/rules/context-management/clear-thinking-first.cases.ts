import { request, type RuleCases } from "../_testing/cases.ts";

const edits = (...types: readonly string[]): unknown => ({ edits: types.map((type) => ({ type })) });
const thinking = { type: "adaptive" };
const api = "context_management: `clear_thinking_20251015` must be the first strategy in `context_management.edits` when provided";

export const cases: RuleCases = {
  valid: [
    { name: "first", request: request({ thinking, context_management: edits("clear_thinking_20251015", "clear_tool_uses_20250919") }) },
    { name: "null", request: request({ context_management: null }) },
  ],
  invalid: [
    {
      name: "second",
      request: request({ thinking, context_management: edits("clear_tool_uses_20250919", "clear_thinking_20251015") }),
      problems: [{ path: "context_management.edits.1", api }],
    },
  ],
};
