import { request, user, type RuleCases } from "../_testing/cases.ts";

const path = (one: string): RuleCases["invalid"][number]["problems"] => [{ path: one, api: null, severity: "warning" }];

export const cases: RuleCases = {
  valid: [
    { name: "the API's own form", request: request() },
    { name: "a field that proves nothing", request: request({ text: {} }) },
  ],
  invalid: [
    { name: "fields", request: { model: "claude-opus-4-6", input: "Hi", max_output_tokens: 9 }, problems: path("input") },
    { name: "a block", request: request({ messages: [user([{ type: "input_text", text: "Hi" }])] }), problems: path("messages.0.content.0.type") },
  ],
};
