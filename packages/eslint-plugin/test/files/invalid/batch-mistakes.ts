import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const batch = client.messages.batches.create({
  requests: [
    {
      custom_id: "has spaces", // ! string-pattern
      params: { model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "a" }] },
    },
    {
      custom_id: "b",
      params: { model: "claude-haiku-4-5", messages: [{ role: "user", content: "a" }] } as any, // ! missing-field
    },
  ],
});
