import { request, user, type RuleCases } from "../_testing/cases.ts";

// Reported on the request as a whole: which signs are seen depends on what is known of it.
const problems: RuleCases["invalid"][number]["problems"] = [{ path: "", api: null, severity: "warning" }];

export const cases: RuleCases = {
  valid: [
    { name: "the API's own form", request: request() },
    { name: "a field that proves nothing", request: request({ text: {} }) },
  ],
  invalid: [
    { name: "fields", request: { model: "claude-opus-4-6", input: "Hi", max_output_tokens: 9 }, problems },
    { name: "a block", request: request({ messages: [user([{ type: "input_text", text: "Hi" }])] }), problems },
  ],
};
