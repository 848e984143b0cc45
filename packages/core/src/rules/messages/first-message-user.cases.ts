import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const messages = [assistant("Hello"), user("Hi")];

export const cases: RuleCases = {
  valid: [
    { name: "the direct API today (finding 10)", request: request({ messages }) },
    { name: "the direct API on 2025-05-27 (finding 10)", request: request({ model: "claude-3-5-sonnet-20241022", messages }), context: { asOf: "2025-05-27" } },
    { name: "Bedrock InvokeModel", request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 10, messages }, context: { platform: "bedrock", model: "anthropic.claude-opus-4-6-v1" } },
  ],
  invalid: [
    {
      name: "the direct API in 2024",
      request: request({ model: "claude-3-opus-20240229", messages }),
      context: { asOf: "2024-06-01" },
      problems: [{ path: "messages.0.role", api: 'messages: first message must use the "user" role' }],
    },
  ],
};
