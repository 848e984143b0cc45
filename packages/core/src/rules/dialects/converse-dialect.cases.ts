import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

// Reported on the request as a whole: which signs are seen depends on what is known of it.
const problems: RuleCases["invalid"][number]["problems"] = [{ path: "", api: null, severity: "warning" }];

export const cases: RuleCases = {
  valid: [
    { name: "the API's own form", request: request() },
    { name: "where it belongs", request: { modelId: "m", messages: [{ role: "user", content: [{ text: "Hi" }] }] }, context: { platform: "bedrock-converse" } },
  ],
  invalid: [
    { name: "the whole", request: { modelId: "m", messages: [user([{ text: "Hi" }])], inferenceConfig: { maxTokens: 9 } }, problems },
    { name: "a block", request: request({ messages: [user("Hi"), assistant([{ toolUse: { toolUseId: "a", name: "b", input: {} } }])] }), problems },
  ],
};
