import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "with the header", request: request({ model: "claude-opus-5", speed: "fast" }), context: { betas: ["fast-mode-2026-02-01"] } },
    { name: "a model that needs none", request: request({ model: "claude-opus-5-5", speed: "fast" }), context: { betas: [] } },
    { name: "headers that are not known", request: request({ model: "claude-opus-5", speed: "fast" }) },
  ],
  invalid: [{ name: "without it", request: request({ model: "claude-opus-5", speed: "standard" }), context: { betas: [] }, problems: [{ path: "speed", api: "speed: Extra inputs are not permitted" }] }],
};
