import { request, text, tool, user, type RuleCases } from "../_testing/cases.ts";

const context = { betas: ["mid-conversation-system-clear-at-2026-08-21", "mid-conversation-tool-changes-2026-07-01"], asOf: "2026-11-01" };
const removal = { type: "tool_removal", tool: { type: "tool_reference", name: "get_weather" } };
const talk = (content: unknown, clear_at: string): Record<string, unknown> =>
  request({ model: "claude-opus-5-5", tools: [tool("get_weather")], messages: [user("a"), { role: "system", content, clear_at }] });

export const cases: RuleCases = {
  valid: [
    { name: "text", request: talk([text("Be brief.")], "next_user_message"), context },
    { name: "a tool change that stays", request: talk([removal], "never"), context },
  ],
  invalid: [
    {
      name: "a tool change that ends",
      request: talk([text("Be brief."), removal], "next_user_message"),
      context,
      problems: [{ path: "messages.1.content.1", api: "messages.1: a turn-scoped system message supports text blocks only (clear_at: 'next_user_message')" }],
    },
  ],
};
