import { request, type RuleCases } from "../_testing/cases.ts";

const output_config = { task_budget: { type: "tokens", total: 50_000 } };

export const cases: RuleCases = {
  valid: [
    { name: "a model that does", request: request({ model: "claude-opus-4-8", output_config }) },
    { name: "null", request: request({ model: "claude-sonnet-5", output_config: { task_budget: null } }) },
  ],
  invalid: [{ name: "a model that does not", request: request({ model: "claude-sonnet-5", output_config }), problems: [{ path: "output_config.task_budget", api: null }] }],
};
