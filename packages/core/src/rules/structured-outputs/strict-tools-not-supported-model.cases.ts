import { request, tool, type RuleCases } from "../_testing/cases.ts";

const strict = tool("get_weather", { strict: true, input_schema: { type: "object", properties: {}, additionalProperties: false } });
const problems = [{ path: "tools.0.strict", api: null }];

export const cases: RuleCases = {
  valid: [
    { name: "a model that has it", request: request({ tools: [strict] }) },
    { name: "strict: false", request: request({ model: "claude-sonnet-4-20250514", tools: [tool("t", { strict: false })] }), context: { asOf: "2026-04-01" } },
  ],
  invalid: [
    { name: "a model of the 4.0 generation", request: request({ model: "claude-sonnet-4-20250514", tools: [strict] }), context: { asOf: "2026-04-01" }, problems },
    {
      name: "a model whose platform lacks it",
      request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 16, messages: [{ role: "user", content: "Hi" }], tools: [strict] },
      context: { platform: "bedrock", model: "anthropic.claude-opus-4-7" },
      problems,
    },
  ],
};
