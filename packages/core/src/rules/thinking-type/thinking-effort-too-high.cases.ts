import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "effort high", request: request({ model: "claude-opus-5", thinking: { type: "disabled" }, output_config: { effort: "high" } }) },
    { name: "thinking left out", request: request({ model: "claude-opus-5", output_config: { effort: "xhigh" } }) },
    { name: "a model measured to take both", request: request({ model: "claude-sonnet-5", thinking: { type: "disabled" }, output_config: { effort: "xhigh" } }) },
  ],
  invalid: [
    {
      name: "disabled and xhigh on opus 5",
      request: request({ model: "claude-opus-5", thinking: { type: "disabled" }, output_config: { effort: "xhigh" } }),
      problems: [{ path: "output_config.effort", api: "output_config.effort 'xhigh' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking." }],
    },
    {
      name: "between tools and max: no wording seen",
      request: request({ model: "claude-sonnet-5-5", thinking: { type: "between_tools" }, output_config: { effort: "max" } }),
      problems: [{ path: "output_config.effort", api: null }],
    },
  ],
};
