import { request, text, user, type RuleCases } from "../_testing/cases.ts";

const context = { betas: ["mid-conversation-system-clear-at-2026-08-21"], asOf: "2026-11-01" };
const marked = { ...text("Be brief."), cache_control: { type: "ephemeral" } };
const talk = (more: object): Record<string, unknown> => request({ model: "claude-opus-5-5", messages: [user("a"), { role: "system", content: [marked], ...more }] });

export const cases: RuleCases = {
  valid: [{ name: "a mark on instructions that stay (finding 9)", request: talk({}), context }],
  invalid: [
    {
      name: "a mark on instructions that end",
      request: talk({ clear_at: "next_user_message" }),
      context,
      problems: [{ path: "messages.1.content.0.cache_control", api: "messages.1.content.0: cache_control is not permitted on a turn-scoped system message (clear_at: 'next_user_message')" }],
    },
  ],
};
