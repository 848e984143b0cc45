import { request, type RuleCases } from "../_testing/cases.ts";

const search = (more: object): Record<string, unknown> => request({ tools: [{ type: "web_search_20250305", name: "web_search", ...more }] });

export const cases: RuleCases = {
  valid: [
    { name: "only these", request: search({ allowed_domains: ["example.com"], blocked_domains: null }) },
    { name: "both null", request: search({ allowed_domains: null, blocked_domains: null }) },
    { name: "an empty list", request: search({ allowed_domains: ["example.com"], blocked_domains: [] }) },
  ],
  invalid: [
    {
      name: "both lists",
      request: search({ allowed_domains: ["example.com"], blocked_domains: ["example.org"] }),
      problems: [{ path: "tools.0.blocked_domains", api: null }],
    },
  ],
};
