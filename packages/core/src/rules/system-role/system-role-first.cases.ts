import { request, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-5-5";
const system = { role: "system", content: "Be brief." };
const louder = { role: "system", content: [], output_config: { effort: "low" } };
const context = { betas: ["mid-conversation-output-config-2026-07-01"], asOf: "2026-11-01" };

export const cases: RuleCases = {
  valid: [
    { name: "behind a user message", request: request({ model, messages: [user("a"), system] }), context },
    { name: "only another effort", request: request({ model, messages: [louder, user("a")] }), context },
  ],
  invalid: [
    {
      name: "in front",
      request: request({ model, messages: [system, user("a")] }),
      context,
      problems: [
        {
          path: "messages.0",
          api: "messages.0: use the top-level 'system' parameter for the initial system prompt; the directive-only form (content: [] with output_config) is accepted at any position",
        },
      ],
    },
  ],
};
