import { request, type RuleCases } from "../_testing/cases.ts";

const authorization = "Bearer sk-ant-oat01-x";

export const cases: RuleCases = {
  valid: [
    { name: "with the beta", request: request(), context: { headers: { authorization, "anthropic-beta": "oauth-2025-04-20" } } },
    { name: "an API key", request: request(), context: { headers: { authorization: "Bearer sk-ant-api03-x" } } },
  ],
  invalid: [
    {
      name: "without it",
      request: request(),
      context: { headers: { authorization } },
      problems: [{ path: "", api: "OAuth authentication is currently not supported.", severity: "warning" }],
    },
  ],
};
