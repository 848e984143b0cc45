import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [{ name: "a model that has it", request: request({ compaction: { type: "summarize" } }) }],
  invalid: [{ name: "a model that does not", request: request({ model: "claude-haiku-4-5", compaction: { type: "summarize" } }), problems: [{ path: "compaction", api: null }] }],
};
