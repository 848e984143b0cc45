import { request, user, type RuleCases } from "../_testing/cases.ts";

// Reported on the request as a whole: which signs are seen depends on what is known of it.
const problems: RuleCases["invalid"][number]["problems"] = [{ path: "", api: null, severity: "warning" }];

export const cases: RuleCases = {
  valid: [
    { name: "the API's own form", request: request({ stop_sequences: ["END"] }) },
    { name: "a slip that several vendors share", request: request({ user: "u" }) },
  ],
  invalid: [
    { name: "a field", request: request({ max_completion_tokens: 9 }), problems },
    { name: "several fields, once", request: request({ n: 1, stop: ["END"], user: "u" }), problems },
    { name: "a role", request: request({ messages: [user("Hi"), { role: "tool", tool_call_id: "a", content: "x" }] }), problems },
    { name: "a block", request: request({ messages: [user([{ type: "image_url", image_url: { url: "x" } }])] }), problems },
    { name: "a tool", request: request({ tools: [{ type: "function", function: { name: "a" } }] }), problems },
  ],
};
