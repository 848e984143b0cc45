import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const BOOK = await (await fetch("https://www.gutenberg.org/cache/epub/1342/pg1342.txt")).text();

export async function about(question: string) {
  return client.messages.create({
    model: "claude-sonnet-5",
    max_tokens: 1024,
    system: [
      { type: "text", text: "You analyse literature." },
      { type: "text", text: BOOK, cache_control: { type: "ephemeral", ttl: "1h" } },
    ],
    messages: [{ role: "user", content: [{ type: "text", text: question, cache_control: { type: "ephemeral" } }] }],
  });
}
