import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const reply = await client.messages.create({
  model: "claude-sonnet-4-6",
  max_tokens: 100,
  temperature: 0.7, // ! unknown-field
  top_p: 0.9, // ! unknown-field
  messages: [{ role: "user", content: "hi" }],
});
