import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-5-5";
const context = { betas: ["mid-conversation-system-clear-at-2026-08-21"], asOf: "2026-11-01" };
const reminder = { role: "system", content: "Be brief.", clear_at: "next_user_message" };

export const cases: RuleCases = {
  valid: [
    { name: "on a system message", request: request({ model, messages: [user("a"), reminder] }), context },
    { name: "null is none", request: request({ model, messages: [{ ...user("a"), clear_at: null }] }), context },
  ],
  invalid: [
    {
      name: "on a user message",
      request: request({ model, messages: [{ ...user("a"), clear_at: "never" }] }),
      context,
      problems: [{ path: "messages.0.clear_at", api: "messages.0.clear_at: clear_at is only permitted on role 'system' messages" }],
    },
    {
      name: "on an assistant message",
      request: request({ model, messages: [user("a"), { ...assistant("b"), clear_at: "never" }, user("c")] }),
      context,
      problems: [{ path: "messages.1.clear_at", api: "messages.1.clear_at: clear_at is only permitted on role 'system' messages" }],
    },
  ],
};
