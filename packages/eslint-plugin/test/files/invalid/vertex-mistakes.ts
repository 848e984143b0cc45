import { AnthropicVertex } from "@anthropic-ai/vertex-sdk";
const client = new AnthropicVertex();
export const a = client.messages.create({
  model: "claude-sonnet-4-5@20250929",
  max_tokens: 100,
  inference_geo: "us", // ! unknown-field
  stop: ["END"], // ! unknown-field openai-chat-dialect
  messages: [{ role: "user", content: "hi" }],
} as any);
