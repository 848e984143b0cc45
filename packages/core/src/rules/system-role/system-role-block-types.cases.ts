import { request, text, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-5-5";
const context = { asOf: "2026-11-01" };
const image = { type: "image", source: { type: "url", url: "https://example.com/a.png" } };
const talk = (...content: readonly unknown[]): Record<string, unknown> => request({ model, messages: [user("a"), { role: "system", content }] });

export const cases: RuleCases = {
  valid: [{ name: "text", request: talk(text("Be brief.")), context }],
  invalid: [
    {
      name: "an image",
      request: talk(text("Look:"), image),
      context,
      problems: [{ path: "messages.1.content.1", api: "messages.1: role 'system' supports text, tool_addition, and tool_removal blocks only" }],
    },
  ],
};
