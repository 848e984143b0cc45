import type { RuleCases } from "../_testing/cases.ts";

const context = { platform: "bedrock-converse" } as const;
const messages = [
  { role: "user", content: [{ text: "Weather?" }] },
  { role: "assistant", content: [{ toolUse: { toolUseId: "a", name: "get_weather", input: {} } }] },
  { role: "user", content: [{ toolResult: { toolUseId: "a", content: [{ text: "18C" }] } }] },
];
const toolConfig = { tools: [{ toolSpec: { name: "get_weather", inputSchema: { json: { type: "object" } } } }] };
const api = "The toolConfig field must be defined when using toolUse and toolResult content blocks.";

export const cases: RuleCases = {
  valid: [
    { name: "tools declared", request: { messages, toolConfig }, context },
    { name: "no tool blocks", request: { messages: messages.slice(0, 1) }, context },
  ],
  invalid: [{ name: "none declared", request: { messages }, context, problems: [{ path: "messages.1.content.0", api }, { path: "messages.2.content.0", api }] }],
};
