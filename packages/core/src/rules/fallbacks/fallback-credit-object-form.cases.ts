import { request, type RuleCases } from "../_testing/cases.ts";

const token = { token: "t", mode: "strict" };

export const cases: RuleCases = {
  valid: [
    { name: "with the beta", request: request({ fallback_credit_token: token }), context: { betas: ["fallback-credit-2026-07-01"] } },
    { name: "a text", request: request({ fallback_credit_token: "t" }), context: { betas: ["fallback-credit-2026-06-01"] } },
    { name: "headers that are not known", request: request({ fallback_credit_token: token }) },
  ],
  invalid: [{ name: "the older beta", request: request({ fallback_credit_token: token }), context: { betas: ["fallback-credit-2026-06-01"] }, problems: [{ path: "fallback_credit_token", api: null }] }],
};
