import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const a = client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 100,
  // Only client.beta.messages takes betas as a parameter.
  betas: ["context-management-2025-06-27"], // ! unknown-field
  messages: [{ role: "user", content: "hi" }],
} as any);
export const b = client.beta.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 100,
  context_management: { edits: [] }, // ! unknown-field
  messages: [{ role: "user", content: "hi" }],
});
