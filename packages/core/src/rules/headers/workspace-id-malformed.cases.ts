import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "an id", request: request(), context: { headers: { "anthropic-workspace-id": "wrkspc_01AbC" } } },
    { name: "no header", request: request(), context: { headers: {} } },
  ],
  invalid: [{ name: "a name", request: request(), context: { headers: { "anthropic-workspace-id": "Production" } }, problems: [{ path: "", api: null, severity: "warning" }] }],
};
