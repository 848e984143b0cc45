import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 100,
  messages: [
    {
      role: "user",
      content: [
        { type: "image_url", image_url: { url: "https://example.com/a.png" } }, // ! unknown-tag openai-chat-dialect
        { type: "input_text", text: "What is it?" }, // ! unknown-tag openai-responses-dialect
      ],
    },
  ],
});
