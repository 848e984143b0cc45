import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "after its release", request: request({ model: "claude-opus-5-5" }), context: { asOf: "2026-09-22" } },
    { name: "on a day that is not exact", request: request({ model: "claude-opus-5-5" }), context: { asOf: "2026-09-21", asOfExact: false } },
  ],
  invalid: [
    { name: "the day before", request: request({ model: "claude-opus-5-5" }), context: { asOf: "2026-09-21" }, problems: [{ path: "model", api: "model: claude-opus-5-5", severity: "warning" }] },
    { name: "while it was withdrawn", request: request({ model: "claude-fable-5" }), context: { asOf: "2026-06-20" }, problems: [{ path: "model", api: "model: claude-fable-5", severity: "warning" }] },
  ],
};
