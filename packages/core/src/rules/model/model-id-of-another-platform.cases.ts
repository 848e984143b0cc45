import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "the id of the Claude API", request: request() },
    { name: "Bedrock's id on Bedrock", request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 9, messages: [] }, context: { platform: "bedrock", model: "us.anthropic.claude-sonnet-4-5-20250929-v1:0" } },
    { name: "an id that nobody has", request: request({ model: "house-model-1" }) },
  ],
  invalid: [
    { name: "Bedrock's id", request: request({ model: "us.anthropic.claude-sonnet-4-5-20250929-v1:0" }), problems: [{ path: "model", api: "model: us.anthropic.claude-sonnet-4-5-20250929-v1:0" }] },
    { name: "Google's id", request: request({ model: "claude-sonnet-4-5@20250929" }), problems: [{ path: "model", api: "model: claude-sonnet-4-5@20250929" }] },
    {
      name: "the Claude API's id on Bedrock",
      request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 9, messages: [] },
      context: { platform: "bedrock", model: "claude-sonnet-4-5-20250929" },
      problems: [{ path: "model", api: null, severity: "warning" }],
    },
  ],
};
