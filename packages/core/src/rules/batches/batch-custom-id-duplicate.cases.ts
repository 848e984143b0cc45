import { request, type RuleCases } from "../_testing/cases.ts";

const batch = (...ids: readonly string[]): unknown => ({ requests: ids.map((id) => ({ custom_id: id, params: request() })) });
const context = { endpoint: "batches" } as const;

export const cases: RuleCases = {
  valid: [{ name: "two ids", request: batch("a", "b"), context }],
  invalid: [{ name: "one id twice", request: batch("a", "b", "a"), context, problems: [{ path: "requests.2.custom_id", api: null }] }],
};
