import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const cached = { type: "ephemeral" } as const;
export const a = client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 5,
  system: [
    { type: "text", text: "1", cache_control: cached },
    { type: "text", text: "2", cache_control: cached },
    { type: "text", text: "3", cache_control: cached },
    { type: "text", text: "4", cache_control: cached },
    { type: "text", text: "5", cache_control: cached }, // ! cache-control-max-4
  ],
  messages: [{ role: "user", content: "x" }],
});
export const b = client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 5,
  messages: [{ role: "user", content: [{ type: "text", text: "x", cache_control: { type: "ephemeral", ttl: "2h" as never } }] }], // ! value-not-allowed
});
