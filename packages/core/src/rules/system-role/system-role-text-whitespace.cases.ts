import { request, text, user, type RuleCases } from "../_testing/cases.ts";

const context = { asOf: "2026-11-01" };
const talk = (content: unknown): Record<string, unknown> => request({ model: "claude-opus-5-5", messages: [user("a"), { role: "system", content }] });
const api = "messages.1: system text blocks must contain non-whitespace text";

export const cases: RuleCases = {
  valid: [{ name: "text", request: talk([text(" Be brief. ")]), context }],
  invalid: [
    { name: "a blank string", request: talk(" \n"), context, problems: [{ path: "messages.1.content", api }] },
    { name: "an empty block among others", request: talk([text("Be brief."), text("")]), context, problems: [{ path: "messages.1.content.1.text", api }] },
    { name: "a blank block", request: talk([text(" ")]), context, problems: [{ path: "messages.1.content.0.text", api }] },
  ],
};
