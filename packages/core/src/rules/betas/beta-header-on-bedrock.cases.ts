import { request, user, type RuleCases } from "../_testing/cases.ts";

const body = (extra: object = {}): unknown => ({ anthropic_version: "bedrock-2023-05-31", max_tokens: 9, messages: [user("Hi")], ...extra });
const headers = { "anthropic-beta": "compact-2026-01-12" };

export const cases: RuleCases = {
  valid: [
    { name: "in the body", request: body({ anthropic_beta: ["compact-2026-01-12"] }), context: { platform: "bedrock", headers } },
    { name: "on the Claude API", request: request(), context: { headers } },
    { name: "no betas", request: body(), context: { platform: "bedrock", headers: {} } },
  ],
  invalid: [{ name: "in the header", request: body(), context: { platform: "bedrock", headers }, problems: [{ path: "", api: null, severity: "warning" }] }],
};
