import { request, user, type RuleCases } from "../_testing/cases.ts";

const MB = 1024 * 1024;

export const cases: RuleCases = {
  valid: [
    { name: "just as many", request: request(), context: { bodyBytes: 32 * MB } },
    { name: "not known", request: request() },
    { name: "batches may be larger", request: { requests: [{ custom_id: "a", params: request() }] }, context: { endpoint: "batches", bodyBytes: 33 * MB } },
  ],
  invalid: [
    { name: "one more", request: request(), context: { bodyBytes: 32 * MB + 1 }, problems: [{ path: "", api: "Request exceeds the maximum size" }] },
    {
      name: "on Bedrock",
      request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 9, messages: [user("Hi")] },
      context: { platform: "bedrock", bodyBytes: 20 * MB + 1 },
      problems: [{ path: "", api: null }],
    },
  ],
};
