import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const shared = { name: "search", input_schema: { type: "object" as const } };
export const a = client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 50,
  tools: [shared, { name: "search", input_schema: { type: "object" } }], // ! tool-names-unique
  messages: [{ role: "user", content: "x" }],
});
