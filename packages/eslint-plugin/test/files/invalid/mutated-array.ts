import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export async function loop(next: () => Promise<Anthropic.MessageParam>) {
  const messages = [{ role: "user", content: [{ type: "text", text: "" }] }] as any[]; // ! text-non-empty
  while (true) {
    const reply = await client.messages.create({ model: "claude-opus-4-6", max_tokens: 5, messages });
    messages.push({ role: "assistant", content: reply.content });
    messages.push(await next());
  }
}
