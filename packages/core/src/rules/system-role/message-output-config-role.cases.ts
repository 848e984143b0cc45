import { request, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-5-5";
const context = { betas: ["mid-conversation-output-config-2026-07-01"], asOf: "2026-11-01" };
const output_config = { effort: "low" };

export const cases: RuleCases = {
  valid: [{ name: "on a system message", request: request({ model, messages: [user("a"), { role: "system", content: [], output_config }] }), context }],
  invalid: [
    {
      name: "on a user message",
      request: request({ model, messages: [{ ...user("a"), output_config }] }),
      context,
      problems: [{ path: "messages.0.output_config", api: "messages.0.output_config: output_config is only permitted on role 'system' messages" }],
    },
  ],
};
