import { request, user, type RuleCases } from "../_testing/cases.ts";

const bedrock = (effort: string): unknown => ({ anthropic_version: "bedrock-2023-05-31", max_tokens: 64, messages: [user("Hi")], output_config: { effort } });

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
      name: "xhigh before it existed",
      request: request({ output_config: { effort: "xhigh" } }),
      context: { asOf: "2026-03-01" },
      problems: [{ path: "output_config.effort", api: "output_config.effort: Input should be 'low', 'medium', 'high' or 'max'" }],
    },
    {
      name: "xhigh on Bedrock",
      request: bedrock("xhigh"),
      context: { platform: "bedrock", model: "anthropic.claude-sonnet-4-6" },
      problems: [{ path: "output_config.effort", api: "output_config.effort: Input should be 'low', 'medium', 'high' or 'max'" }],
    },
    {
      name: "a model without efforts, on Bedrock",
      request: bedrock("low"),
      context: { platform: "bedrock", model: "anthropic.claude-haiku-4-5-20251001-v1:0" },
      problems: [{ path: "output_config.effort", api: "output_config.effort: Extra inputs are not permitted" }],
    },
    {
      name: "a model without efforts",
      request: request({ model: "claude-haiku-4-5", output_config: { effort: "low" } }),
      problems: [{ path: "output_config.effort", api: "This model does not support the effort parameter." }],
    },
  ],
};
