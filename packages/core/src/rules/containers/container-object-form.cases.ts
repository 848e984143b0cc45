import { request, type RuleCases } from "../_testing/cases.ts";

const container = { id: "container_1" };
const context = { asOf: "2026-04-23", betas: [] };

export const cases: RuleCases = {
  valid: [
    { name: "the id", request: request({ container: "container_1" }), context },
    { name: "today", request: request({ container }), context: { betas: [] } },
    { name: "with the beta of its time", request: request({ container }), context: { asOf: "2026-04-23", betas: ["skills-2025-10-02"] } },
  ],
  invalid: [{ name: "in 2026-04 (recorded)", request: request({ container }), context, problems: [{ path: "container", api: "container: Input should be a valid string" }] }],
};
