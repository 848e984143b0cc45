import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "a model that has it", request: request({ context_management: { edits: [{ type: "compact_20260112" }] } }) },
    { name: "another edit", request: request({ model: "claude-haiku-4-5", context_management: { edits: [{ type: "clear_tool_uses_20250919" }] } }) },
  ],
  invalid: [
    {
      name: "a model that does not",
      request: request({ model: "claude-haiku-4-5", context_management: { edits: [{ type: "compact_20260112" }] } }),
      problems: [{ path: "context_management.edits.0", api: "'claude-haiku-4-5-20251001' does not support the 'compact_20260112' context management strategy." }],
    },
  ],
};
