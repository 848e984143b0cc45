import { request, user, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "sent", request: request(), context: { headers: { "anthropic-version": "2023-06-01" }, headersComplete: true } },
    { name: "perhaps not all headers are known", request: request(), context: { headers: { "content-type": "application/json" } } },
    { name: "in the body", request: { anthropic_version: "vertex-2023-10-16", max_tokens: 9, messages: [user("Hi")] }, context: { platform: "vertex", headers: {}, headersComplete: true } },
  ],
  invalid: [
    { name: "not sent", request: request(), context: { headers: {}, headersComplete: true }, problems: [{ path: "", api: "anthropic-version: header is required" }] },
    { name: "empty", request: request(), context: { headers: { "anthropic-version": "" } }, problems: [{ path: "", api: "anthropic-version: header is required" }] },
  ],
};
