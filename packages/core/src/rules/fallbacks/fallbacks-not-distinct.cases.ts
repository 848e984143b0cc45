import { request, type RuleCases } from "../_testing/cases.ts";

const context = { betas: ["server-side-fallback-2026-07-01"] };

export const cases: RuleCases = {
  valid: [
    { name: "others", request: request({ fallbacks: [{ model: "claude-opus-4-8" }, { model: "claude-sonnet-4-6" }] }), context },
    { name: "the API's choice", request: request({ fallbacks: "default" }), context },
  ],
  invalid: [
    { name: "the model itself", request: request({ fallbacks: [{ model: "claude-opus-4-6" }] }), context, problems: [{ path: "fallbacks.0.model", api: null }] },
    {
      name: "one model by two names",
      request: request({ fallbacks: [{ model: "claude-sonnet-4-5" }, { model: "claude-sonnet-4-5-20250929" }] }),
      context,
      problems: [{ path: "fallbacks.1.model", api: null }],
    },
  ],
};
