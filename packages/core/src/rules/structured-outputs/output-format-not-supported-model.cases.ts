import { request, type RuleCases } from "../_testing/cases.ts";

const format = { type: "json_schema", schema: { type: "object", properties: {}, additionalProperties: false } };

export const cases: RuleCases = {
  valid: [
    { name: "a model that has it", request: request({ output_config: { format } }) },
    { name: "no format", request: request({ model: "claude-sonnet-4-20250514", output_config: { format: null } }) },
    { name: "a model nobody knows", request: request({ model: "claude-next", output_config: { format } }) },
  ],
  invalid: [
    {
      name: "a model of the 4.0 generation",
      request: request({ model: "claude-sonnet-4-20250514", output_config: { format } }),
      context: { asOf: "2026-02-20" },
      problems: [{ path: "output_config.format", api: "'claude-sonnet-4-20250514' does not support output format." }],
    },
    {
      name: "the old field",
      request: request({ model: "claude-sonnet-4-20250514", output_format: format }),
      context: { asOf: "2025-12-01", betas: ["structured-outputs-2025-11-13"] },
      problems: [{ path: "output_format", api: "'claude-sonnet-4-20250514' does not support output format." }],
    },
    {
      name: "a model whose platform lacks it",
      request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 16, messages: [{ role: "user", content: "Hi" }], output_config: { format } },
      context: { platform: "bedrock", model: "anthropic.claude-opus-4-7" },
      problems: [{ path: "output_config.format", api: null }],
    },
  ],
};
