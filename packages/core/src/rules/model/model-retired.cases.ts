import { request, type RuleCases } from "../_testing/cases.ts";

const retired = request({ model: "claude-3-opus-20240229" });

export const cases: RuleCases = {
  valid: [
    { name: "a current model", request: request(), context: { asOf: "2026-11-20" } },
    { name: "before its retirement", request: retired, context: { asOf: "2025-06-01" } },
    { name: "another platform's calendar", request: retired, context: { asOf: "2026-11-20", platform: "foundry" } },
  ],
  invalid: [
    {
      name: "after its retirement",
      request: retired,
      context: { asOf: "2026-11-20" },
      problems: [{ path: "model", api: "model: claude-3-opus-20240229" }],
    },
    {
      name: "on a day that is not exact it merely warns",
      request: retired,
      context: { asOf: "2026-11-20", asOfExact: false },
      problems: [{ path: "model", api: "model: claude-3-opus-20240229", severity: "warning" }],
    },
  ],
};
