import { request, user, type RuleCases } from "../_testing/cases.ts";

// Reported on the request as a whole: which signs are seen depends on what is known of it.
const problems: RuleCases["invalid"][number]["problems"] = [{ path: "", api: null, severity: "warning" }];

export const cases: RuleCases = {
  valid: [{ name: "the API's own form", request: request() }],
  invalid: [
    { name: "the whole", request: { contents: [{ role: "user", parts: [{ text: "Hi" }] }], generationConfig: { maxOutputTokens: 9 } }, problems },
    { name: "a role", request: request({ messages: [user("Hi"), { role: "model", content: "Ho" }] }), problems },
    { name: "a part", request: request({ messages: [user([{ inlineData: { mimeType: "image/png", data: "" } }])] }), problems },
  ],
};
