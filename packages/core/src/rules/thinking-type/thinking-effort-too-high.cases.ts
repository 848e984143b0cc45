import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const api = (effort: string): string =>
  `output_config.effort '${effort}' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking.`;
const context = { betas: ["mid-conversation-output-config-2026-07-01"], asOf: "2026-11-01" };
const xhigh = { role: "system", content: [], output_config: { effort: "xhigh" } };

export const cases: RuleCases = {
  valid: [
    { name: "effort high", request: request({ model: "claude-opus-5", thinking: { type: "disabled" }, output_config: { effort: "high" } }) },
    { name: "thinking left out", request: request({ model: "claude-opus-5", output_config: { effort: "xhigh" } }) },
    {
      name: "a message of an earlier turn",
      request: request({ model: "claude-opus-5", thinking: { type: "disabled" }, output_config: { effort: "high" }, messages: [xhigh, user("Hi"), assistant("Hello"), user("Bye")] }),
      context,
    },
    { name: "a model measured to take both", request: request({ model: "claude-sonnet-5", thinking: { type: "disabled" }, output_config: { effort: "xhigh" } }) },
  ],
  invalid: [
    {
      name: "disabled and xhigh on opus 5",
      request: request({ model: "claude-opus-5", thinking: { type: "disabled" }, output_config: { effort: "xhigh" } }),
      problems: [{ path: "output_config.effort", api: api("xhigh") }],
    },
    {
      name: "between tools and max (documented)",
      request: request({ model: "claude-sonnet-5-5", thinking: { type: "between_tools" }, output_config: { effort: "max" } }),
      problems: [{ path: "output_config.effort", api: api("max") }],
    },
    {
      name: "the effort of a message (measured)",
      request: request({ model: "claude-opus-5", thinking: { type: "disabled" }, output_config: { effort: "high" }, messages: [xhigh, user("Hi")] }),
      context,
      problems: [{ path: "messages.0.output_config.effort", api: null }],
    },
  ],
};
