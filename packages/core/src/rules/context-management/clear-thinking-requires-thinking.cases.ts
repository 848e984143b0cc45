import { request, type RuleCases } from "../_testing/cases.ts";

const context_management = { edits: [{ type: "clear_thinking_20251015" }] };
const api = "`clear_thinking_20251015` strategy requires `thinking` to be enabled or adaptive";

export const cases: RuleCases = {
  valid: [
    { name: "thinking on", request: request({ context_management, thinking: { type: "adaptive" } }) },
    { name: "a model that thinks by itself", request: request({ model: "claude-opus-5-5", context_management }) },
  ],
  invalid: [
    { name: "not said, on a model that does not", request: request({ model: "claude-opus-4-7", context_management }), problems: [{ path: "context_management.edits.0", api }] },
    { name: "turned off", request: request({ context_management, thinking: { type: "disabled" } }), problems: [{ path: "context_management.edits.0", api }] },
    {
      name: "the words of 2025",
      request: request({ model: "claude-sonnet-4-5", context_management }),
      context: { asOf: "2025-11-15" },
      problems: [{ path: "context_management.edits.0", api: "`clear_thinking_20251015` strategy requires `thinking` to be enabled" }],
    },
  ],
};
