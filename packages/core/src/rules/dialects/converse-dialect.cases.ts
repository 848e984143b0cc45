import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const path = (one: string): RuleCases["invalid"][number]["problems"] => [{ path: one, api: null, severity: "warning" }];

export const cases: RuleCases = {
  valid: [
    { name: "the API's own form", request: request() },
    { name: "where it belongs", request: { modelId: "m", messages: [{ role: "user", content: [{ text: "Hi" }] }] }, context: { platform: "bedrock-converse" } },
  ],
  invalid: [
    { name: "the whole", request: { modelId: "m", messages: [user([{ text: "Hi" }])], inferenceConfig: { maxTokens: 9 } }, problems: path("modelId") },
    { name: "a block", request: request({ messages: [user("Hi"), assistant([{ toolUse: { toolUseId: "a", name: "b", input: {} } }])] }), problems: path("messages.1.content.0.toolUse") },
  ],
};
