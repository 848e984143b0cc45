import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const a = client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 50,
  tool_choice: { type: "tool", name: "serch" }, // ! tool-choice-tool-not-found
  tools: [{ name: "search", input_schema: { type: "object" } }],
  messages: [{ role: "user", content: "x" }],
});
