import { request, type RuleCases } from "../_testing/cases.ts";

const search = (...allowed_domains: readonly string[]): Record<string, unknown> => request({ tools: [{ type: "web_search_20250305", name: "web_search", allowed_domains }] });
const problems = [{ path: "tools.0.allowed_domains.0", api: null }];

export const cases: RuleCases = {
  valid: [
    { name: "hosts, one with a path and a wildcard in it", request: search("example.com", "docs.example.com", "example.com/blog/*") },
    { name: "no lists", request: request({ tools: [{ type: "web_fetch_20250910", name: "web_fetch", blocked_domains: null }] }) },
  ],
  invalid: [
    { name: "a scheme", request: search("https://example.com"), problems },
    { name: "a port", request: search("example.com:8080/a"), problems },
    { name: "a wildcard", request: search("*.example.com"), problems },
    { name: "a blank", request: search(" example.com"), problems },
    { name: "nothing", request: search(""), problems },
  ],
};
