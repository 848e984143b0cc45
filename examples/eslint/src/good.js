// Nothing to say about this one.
import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();

export async function ask(question, history = []) {
  const reply = await client.messages.create({
    model: process.env.MODEL ?? "claude-opus-4-8",
    max_tokens: 1024,
    messages: [...history, { role: "user", content: question }],
  });
  return reply.content.map((block) => (block.type === "text" ? block.text : "")).join("");
}
