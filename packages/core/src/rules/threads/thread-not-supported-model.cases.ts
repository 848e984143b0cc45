import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [{ name: "a model that has them", request: request({ thread: { type: "create" } }) }],
  invalid: [{ name: "a model that does not", request: request({ model: "claude-opus-4-1", thread: { type: "create" } }), context: { asOf: "2026-07-01" }, problems: [{ path: "thread", api: null }] }],
};
