import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const content = [{ type: "document", source: { type: "text", media_type: "text/plain", data: "x" } }];
const messages = [user("Hi"), assistant(content), user("And?")];

export const cases: RuleCases = {
  valid: [
    { name: "an older version", request: request({ messages }) },
    { name: "in a user message", request: request({ messages: [user(content)] }), context: { apiVersion: "2026-10-21" } },
  ],
  invalid: [{ name: "the new version", request: request({ messages }), context: { apiVersion: "2026-10-21" }, problems: [{ path: "messages.1.content.0", api: null }] }],
};
