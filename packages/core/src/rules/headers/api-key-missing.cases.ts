import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "a key", request: request(), context: { headers: { "x-api-key": "sk-ant-api03-x" }, headersComplete: true } },
    { name: "a token", request: request(), context: { headers: { authorization: "Bearer x" }, headersComplete: true } },
    { name: "perhaps not all headers are known", request: request(), context: { headers: {} } },
  ],
  invalid: [
    { name: "nothing", request: request(), context: { headers: { "anthropic-version": "2023-06-01" }, headersComplete: true }, problems: [{ path: "", api: "x-api-key header is required" }] },
    { name: "an empty key", request: request(), context: { headers: { "x-api-key": "" } }, problems: [{ path: "", api: "x-api-key header is required" }] },
  ],
};
