import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "a beta that is needed", request: request(), context: { betas: ["compact-2026-01-12"] } },
    { name: "before it left beta", request: request({ model: "claude-3-5-sonnet-20241022" }), context: { betas: ["pdfs-2024-09-25"], asOf: "2024-12-01" } },
    { name: "one that still opens an old field", request: request(), context: { betas: ["structured-outputs-2025-11-13"] } },
  ],
  invalid: [
    { name: "out of beta", request: request(), context: { betas: ["pdfs-2024-09-25"] }, problems: [{ path: "", api: null, severity: "warning" }] },
    { name: "ended", request: request(), context: { betas: ["context-1m-2025-08-07", "pdfs-2024-09-25"] }, problems: [{ path: "", api: null, severity: "warning" }] },
    { name: "of another endpoint", request: request(), context: { betas: ["managed-agents-2026-04-01"] }, problems: [{ path: "", api: null, severity: "warning" }] },
  ],
};
