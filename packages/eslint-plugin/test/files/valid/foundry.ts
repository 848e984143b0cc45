import AnthropicFoundry from "@anthropic-ai/foundry-sdk";

const client = new AnthropicFoundry({ resource: "my-resource", apiKey: process.env["KEY"] });
export const reply = await client.messages.create({
  model: process.env["DEPLOYMENT"]!,
  max_tokens: 256,
  messages: [{ role: "user", content: "Hello" }],
});
