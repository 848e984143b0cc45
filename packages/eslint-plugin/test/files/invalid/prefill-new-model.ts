import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const a = await client.messages.create({
  model: "claude-opus-4-8",
  max_tokens: 100,
  messages: [
    { role: "user", content: "JSON please" },
    { role: "assistant", content: "{" }, // ! prefill-not-supported
  ],
});
export const b = await client.messages.create({
  model: "claude-haiku-4-5",
  max_tokens: 100,
  messages: [
    { role: "user", content: "JSON please" },
    { role: "assistant", content: "Here it is: " }, // ! final-assistant-trailing-whitespace
  ],
});
