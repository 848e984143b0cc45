import { request, user, type RuleCases } from "../_testing/cases.ts";

const messages = [user("a"), { role: "system", content: "Be brief." }];
const context = { asOf: "2026-11-01" };

export const cases: RuleCases = {
  valid: [
    { name: "Opus 4.8 (finding 9)", request: request({ model: "claude-opus-4-8", messages }), context },
    { name: "Sonnet 5 (finding 9)", request: request({ model: "claude-sonnet-5", messages }), context },
    { name: "no system message", request: request({ model: "claude-opus-4-7" }), context },
  ],
  invalid: [
    {
      name: "documents and probes disagree",
      request: request({ model: "claude-opus-4-7", messages }),
      context,
      problems: [{ path: "messages.1", api: "role 'system' is not supported on this model", severity: "warning" }],
    },
  ],
};
