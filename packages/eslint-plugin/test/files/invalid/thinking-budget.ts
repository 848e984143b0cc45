import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const BUDGET = 8 * 1024;
export const one = client.messages.create({
  model: "claude-sonnet-4-5",
  max_tokens: 4096,
  thinking: { type: "enabled", budget_tokens: BUDGET }, // ! thinking-budget-vs-max-tokens
  messages: [{ role: "user", content: "Think" }],
});
export const two = client.messages.create({
  model: "claude-sonnet-4-5",
  max_tokens: 4096,
  thinking: { type: "enabled" }, // ! missing-field
  messages: [{ role: "user", content: "Think" }],
});
