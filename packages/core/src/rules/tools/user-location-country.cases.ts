import { request, type RuleCases } from "../_testing/cases.ts";

const search = (country: string | null | undefined, type = "web_search_20250305"): Record<string, unknown> =>
  request({ tools: [{ type, name: "web_search", user_location: { type: "approximate", timezone: "Asia/Jerusalem", country } }] });

export const cases: RuleCases = {
  valid: [
    ...["DE", "GB", "US"].map((country) => ({ name: `${country} (measured)`, request: search(country) })),
    { name: "a country nothing is known of", request: search("LK") },
    { name: "no country", request: search(null) },
    { name: "no place", request: request({ tools: [{ type: "web_search_20250305", name: "web_search" }] }) },
  ],
  invalid: [
    {
      name: "Singapore (reported with its request)",
      request: search("SG"),
      problems: [{ path: "tools.0.user_location.country", api: "tools.0.web_search_20250305: Country code SG is not supported." }],
    },
    {
      name: "Israel, on a newer version",
      request: search("IL", "web_search_20260209"),
      problems: [{ path: "tools.0.user_location.country", api: "tools.0.web_search_20260209: Country code IL is not supported." }],
    },
  ],
};
