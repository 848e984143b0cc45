import { request, user, type RuleCases } from "../_testing/cases.ts";

const path = (one: string): RuleCases["invalid"][number]["problems"] => [{ path: one, api: null, severity: "warning" }];

export const cases: RuleCases = {
  valid: [
    { name: "the API's own form", request: request({ stop_sequences: ["END"] }) },
    { name: "a slip that several vendors share", request: request({ user: "u" }) },
  ],
  invalid: [
    { name: "a field", request: request({ max_completion_tokens: 9 }), problems: path("max_completion_tokens") },
    { name: "several fields, once", request: request({ n: 1, stop: ["END"], user: "u" }), problems: path("n") },
    { name: "a role", request: request({ messages: [user("Hi"), { role: "tool", tool_call_id: "a", content: "x" }] }), problems: path("messages.1.role") },
    { name: "a block", request: request({ messages: [user([{ type: "image_url", image_url: { url: "x" } }])] }), problems: path("messages.0.content.0.type") },
    { name: "a tool", request: request({ tools: [{ type: "function", function: { name: "a" } }] }), problems: path("tools.0.type") },
  ],
};
