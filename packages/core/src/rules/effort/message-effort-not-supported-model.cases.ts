import { request, user, type RuleCases } from "../_testing/cases.ts";

const context = { betas: ["mid-conversation-output-config-2026-07-01"], asOf: "2026-11-01" };
const messages = [user("a"), { role: "system", content: [], output_config: { effort: "low" } }, user("b")];

export const cases: RuleCases = {
  valid: [
    { name: "a model that has it", request: request({ model: "claude-opus-5-5", messages }), context },
    { name: "a model nobody lists", request: request({ model: "claude-fable-5-2", messages }), context },
    { name: "no effort in it", request: request({ model: "claude-fable-5", messages: [user("a"), { role: "system", content: "b", output_config: { effort: null } }] }), context },
  ],
  invalid: [
    {
      name: "Fable 5 (documented)",
      request: request({ model: "claude-fable-5", messages }),
      context,
      problems: [{ path: "messages.1.output_config.effort", api: "output_config.effort requires a model that supports per-turn effort; this model does not" }],
    },
  ],
};
