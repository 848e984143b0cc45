import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "the usual one", request: request() },
    { name: "the newest", request: request(), context: { apiVersion: "2026-10-21" } },
    { name: "clouds have versions of their own", request: request(), context: { platform: "vertex", apiVersion: "2024-01-01" } },
  ],
  invalid: [
    {
      name: "a day without a version (reported)",
      request: request(),
      context: { apiVersion: "2023-10-01" },
      problems: [{ path: "", api: 'anthropic-version: "2023-10-01" is not a valid version' }],
    },
    {
      name: "one version sent twice (reported)",
      request: request(),
      context: { apiVersion: "2023-06-01, 2023-06-01" },
      problems: [{ path: "", api: 'anthropic-version: "2023-06-01, 2023-06-01" is not a valid version' }],
    },
    { name: "a day that may have one by now", request: request(), context: { apiVersion: "2027-06-01" }, problems: [{ path: "", api: null, severity: "warning" }] },
    { name: "on Foundry", request: request(), context: { platform: "foundry", apiVersion: "2024-06-01" }, problems: [{ path: "", api: null, severity: "warning" }] },
    { name: "the first one", request: request(), context: { apiVersion: "2023-01-01" }, problems: [{ path: "", api: null, severity: "warning" }] },
  ],
};
