import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const ask = (content: string, fast: boolean, tools: boolean) =>
  client.messages.create({
    model: fast ? "claude-3-haiku-20240307" : "claude-opus-4-8", // ! model-retired
    max_tokens: fast ? 100 : 1000.5, // ! wrong-type
    ...(tools && { tools: [{ name: "bad name", input_schema: { type: "object" } }] }), // ! string-pattern
    messages: fast ? [{ role: "user", content }] : [{ role: "human", content }], // ! unexpected-role
  } as any);
