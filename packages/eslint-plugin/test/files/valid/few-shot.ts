import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
const EXAMPLES = [
  { role: "user", content: "I loved it" },
  { role: "assistant", content: "positive" },
  { role: "user", content: "Awful" },
  { role: "assistant", content: "negative" },
] as const satisfies Anthropic.MessageParam[];

export const classify = (text: string) =>
  client.messages.create({
    model: "claude-haiku-4-5",
    max_tokens: 5,
    system: ["Answer with one word:", "positive", "or negative."].join(" "),
    messages: [...EXAMPLES, { role: "user", content: text }],
  });
