import { request, type RuleCases } from "../_testing/cases.ts";

const search = (user_location?: object | null): Record<string, unknown> => request({ tools: [{ type: "web_search_20250305", name: "web_search", user_location }] });

export const cases: RuleCases = {
  valid: [
    { name: "a country", request: search({ type: "approximate", country: "PT" }) },
    { name: "none", request: search(null) },
    { name: "left out", request: search() },
  ],
  invalid: [
    { name: "only its type", request: search({ type: "approximate" }), problems: [{ path: "tools.0.user_location", api: null }] },
    { name: "nulls", request: search({ type: "approximate", city: null, region: null }), problems: [{ path: "tools.0.user_location", api: null }] },
  ],
};
