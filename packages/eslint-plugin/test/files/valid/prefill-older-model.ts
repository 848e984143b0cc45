import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const json = await client.messages.create({
  model: "claude-haiku-4-5",
  max_tokens: 512,
  stop_sequences: ["```"],
  messages: [
    { role: "user", content: "The planets as JSON." },
    { role: "assistant", content: "```json" },
  ],
});
