import { request, user, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "a model that does", request: request({ thinking: { type: "adaptive" } }) },
  ],
  invalid: [
    {
      name: "Claude 4.5",
      request: request({ model: "claude-haiku-4-5", thinking: { type: "adaptive" } }),
      problems: [{ path: "thinking.type", api: "adaptive thinking is not supported on this model" }],
    },
    {
      name: "on Bedrock (reported in full)",
      request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 8192, thinking: { type: "adaptive" }, messages: [user("Hi")] },
      context: { platform: "bedrock", model: "anthropic.claude-sonnet-4-5-20250929-v1:0", asOf: "2026-03-20" },
      problems: [{ path: "thinking.type", api: "thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'" }],
    },
  ],
};
