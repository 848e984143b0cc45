import AnthropicBedrock, { AnthropicBedrockMantle } from "@anthropic-ai/bedrock-sdk";
const client = new AnthropicBedrock();
export const a = client.messages.create({
  model: "anthropic.claude-sonnet-4-5-20250929-v1:0",
  max_tokens: 100,
  inference_geo: "us", // ! unknown-field
  messages: [{ role: "user", content: [{ type: "text", text: "" }] }], // ! text-non-empty
});
export const b = new AnthropicBedrockMantle().messages.create({ // ! missing-field
  model: "anthropic.claude-opus-4-8",
  messages: [{ role: "user", content: "hi" }],
} as any);
