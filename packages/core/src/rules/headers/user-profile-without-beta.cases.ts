import { request, type RuleCases } from "../_testing/cases.ts";

const id = { "anthropic-user-profile-id": "uprof_1" };

export const cases: RuleCases = {
  valid: [
    { name: "with the beta", request: request(), context: { headers: { ...id, "anthropic-beta": "user-profiles-2026-09-04" } } },
    { name: "no header", request: request(), context: { headers: {} } },
  ],
  invalid: [{ name: "without it", request: request(), context: { headers: id }, problems: [{ path: "", api: null, severity: "warning" }] }],
};
