import { request, user, type RuleCases } from "../_testing/cases.ts";

const batch = (count: number): unknown => ({ requests: Array.from({ length: count }, (_, index) => ({ custom_id: `i${index}`, params: request({ messages: [user("Hi")] }) })) });

export const cases: RuleCases = {
  valid: [{ name: "a few", request: batch(3), context: { endpoint: "batches" } }],
  invalid: [{ name: "too many", request: batch(100_001), context: { endpoint: "batches" }, problems: [{ path: "requests", api: null }] }],
};
