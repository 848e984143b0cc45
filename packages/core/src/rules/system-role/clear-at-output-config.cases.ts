import { request, user, type RuleCases } from "../_testing/cases.ts";

const context = { betas: ["mid-conversation-system-clear-at-2026-08-21", "mid-conversation-output-config-2026-07-01"], asOf: "2026-11-01" };
const talk = (more: object): Record<string, unknown> =>
  request({ model: "claude-opus-5-5", messages: [user("a"), { role: "system", content: "Be brief.", output_config: { effort: "low" }, ...more }] });

export const cases: RuleCases = {
  valid: [{ name: "settings that stay", request: talk({}), context }],
  invalid: [
    {
      name: "settings that end",
      request: talk({ clear_at: "next_user_message" }),
      context,
      problems: [{ path: "messages.1.output_config", api: "messages.1: output_config is not permitted on a turn-scoped system message (clear_at: 'next_user_message')" }],
    },
  ],
};
