import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const defaults = { model: "claude-opus-4-6", max_tokens: 1024, topP: 1 }; // ! unknown-field
export async function ask(content: string, more: Partial<Anthropic.MessageCreateParams>) {
  await client.messages.create({ ...defaults, messages: [{ role: "user", content }] });
  // `more` may bring anything, so nothing is missing; what is written behind it counts.
  await client.messages.create({ messages: [{ role: "user", content }], ...more, metadata: { userId: "u" }, stream: false } as any); // ! unknown-field
}
