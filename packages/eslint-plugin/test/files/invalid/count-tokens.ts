import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const n = client.messages.countTokens({
  model: "claude-opus-4-6",
  max_tokens: 5, // ! unknown-field
  messages: [], // ! messages-empty
} as any);
