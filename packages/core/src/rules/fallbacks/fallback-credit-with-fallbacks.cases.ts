import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "the token alone", request: request({ fallback_credit_token: "t" }) },
    { name: "no token", request: request({ fallback_credit_token: null, fallbacks: "default" }) },
  ],
  invalid: [{ name: "both", request: request({ fallback_credit_token: "t", fallbacks: "default" }), problems: [{ path: "fallback_credit_token", api: null }] }],
};
