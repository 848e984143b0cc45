import { request, tool, type RuleCases } from "../_testing/cases.ts";

const named = (length: number): Record<string, unknown> => request({ model: "claude-sonnet-4-20250514", tools: [tool("a".repeat(length))] });
const problem = { path: "tools.0.name", api: "tools.0.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'" };

export const cases: RuleCases = {
  valid: [
    { name: "64", request: named(64), context: { asOf: "2025-08-01" } },
    { name: "128 today", request: named(128), context: { asOf: "2026-03-01" } },
  ],
  invalid: [
    { name: "65 in the summer of 2025", request: named(65), context: { asOf: "2025-08-01" }, problems: [problem] },
    { name: "on a day that is not exact", request: named(65), context: { asOf: "2025-08-01", asOfExact: false }, problems: [{ ...problem, severity: "warning" }] },
  ],
};
