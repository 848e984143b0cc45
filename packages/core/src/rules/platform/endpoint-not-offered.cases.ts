import { request, user, type RuleCases } from "../_testing/cases.ts";

const batch = { requests: [{ custom_id: "a", params: request({ messages: [user("Hi")] }) }] };

export const cases: RuleCases = {
  valid: [
    { name: "the Claude API", request: batch, context: { endpoint: "batches" } },
    { name: "messages", request: request(), context: { platform: "foundry" } },
  ],
  invalid: [{ name: "batches on Foundry", request: batch, context: { platform: "foundry", endpoint: "batches" }, problems: [{ path: "", api: null, severity: "warning" }] }],
};
