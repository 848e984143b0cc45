import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "a level the model has", request: request({ output_config: { effort: "max" } }) },
    { name: "no effort", request: request({ model: "claude-haiku-4-5", output_config: { effort: null } }) },
    { name: "an unknown model", request: request({ model: "house-model-1", output_config: { effort: "max" } }) },
  ],
  invalid: [
    {
      name: "xhigh on opus 4.6 (recorded)",
      request: request({ output_config: { effort: "xhigh" } }),
      problems: [{ path: "output_config.effort", api: "This model does not support effort level 'xhigh'. Supported levels: high, low, max, medium." }],
    },
    {
      name: "a model without efforts",
      request: request({ model: "claude-haiku-4-5", output_config: { effort: "low" } }),
      problems: [{ path: "output_config.effort", api: "This model does not support the effort parameter." }],
    },
  ],
};
