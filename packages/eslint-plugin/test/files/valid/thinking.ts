import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();

export async function ponder(question: string, deep: boolean) {
  return client.messages.create({
    model: deep ? "claude-opus-4-8" : "claude-sonnet-5",
    max_tokens: 16_000,
    thinking: { type: "adaptive" },
    output_config: { effort: deep ? "high" : "low" },
    messages: [{ role: "user", content: question }],
  });
}

export async function budgeted(question: string, budget: number) {
  return client.messages.create({
    model: "claude-sonnet-4-5",
    max_tokens: budget * 2,
    thinking: { type: "enabled", budget_tokens: budget },
    messages: [{ role: "user", content: question }],
  });
}
