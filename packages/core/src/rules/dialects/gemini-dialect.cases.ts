import { request, user, type RuleCases } from "../_testing/cases.ts";

const path = (one: string): RuleCases["invalid"][number]["problems"] => [{ path: one, api: null, severity: "warning" }];

export const cases: RuleCases = {
  valid: [{ name: "the API's own form", request: request() }],
  invalid: [
    { name: "the whole", request: { contents: [{ role: "user", parts: [{ text: "Hi" }] }], generationConfig: { maxOutputTokens: 9 } }, problems: path("contents") },
    { name: "a role", request: request({ messages: [user("Hi"), { role: "model", content: "Ho" }] }), problems: path("messages.1.role") },
    { name: "a part", request: request({ messages: [user([{ inlineData: { mimeType: "image/png", data: "" } }])] }), problems: path("messages.0.content.0.inlineData") },
  ],
};
