import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const a = client.messages.create({
  model: "claude-haiku-4-5",
  max_tokens: 50,
  output_config: { effort: "low" }, // ! effort-not-supported
  messages: [{ role: "user", content: "x" }],
});
export const b = client.messages.create({
  model: "claude-opus-4-8",
  max_tokens: 50,
  output_config: { effort: "extreme" as never }, // ! value-not-allowed
  messages: [{ role: "user", content: "x" }],
});
