import { request, type RuleCases } from "../_testing/cases.ts";

const search = (timezone?: string | null): Record<string, unknown> =>
  request({ tools: [{ type: "web_search_20250305", name: "web_search", user_location: { type: "approximate", country: "US", timezone } }] });

export const cases: RuleCases = {
  valid: [
    { name: "an IANA name", request: search("America/New_York") },
    { name: "none", request: search(null) },
  ],
  invalid: [
    { name: "a short name", request: search("Lisbon time"), problems: [{ path: "tools.0.user_location.timezone", api: null, severity: "warning" }] },
  ],
};
