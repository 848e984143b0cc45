import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export async function run(history: Anthropic.MessageParam[]) {
  await client.messages.create({
    model: "claude-opus-4-6",
    max_tokens: 10,
    system: [{ type: "text", text: "" }], // ! system-text-non-empty
    messages: [{ role: "user", content: [{ type: "text", text: "" }] }], // ! text-non-empty
  });
  await client.messages.create({
    model: "claude-opus-4-6",
    max_tokens: 10,
    messages: [...history, { role: "user", content: [{ type: "text", text: "" }] }], // ! text-non-empty
  });
  const grown = [{ role: "user" as const, content: "Hi" }];
  grown.push(...(history as never[]));
  await client.messages.create({
    model: "claude-opus-4-6",
    max_tokens: 10,
    messages: [...grown, { role: "user", content: [{ type: "text", text: "" }] }], // ! text-non-empty
  });
}
