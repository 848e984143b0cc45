import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from "@aws-sdk/client-bedrock-runtime";
import { InvokeModelCommand as Other } from "./commands.js";

const client = new BedrockRuntimeClient({ region: "us-east-1" });
const requestBody = { anthropic_version: "bedrock-2023-05-31", max_tokens: 250, top_k: 250, messages: [{ role: "user", content: [{ type: "text", text: "" }] }] };

// The text is put in before each call.
export async function invoke(prompt: string) {
  (requestBody.messages[0] as any).content[0].text = prompt;
  return client.send(new InvokeModelCommand({ modelId: "anthropic.claude-3-5-sonnet-20241022-v2:0", contentType: "application/json", accept: "application/json", body: JSON.stringify(requestBody) }));
}

export const converse = (text: string, images: Uint8Array[]) =>
  client.send(
    new ConverseCommand({
      modelId: "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
      system: [{ text: "Be brief." }],
      messages: [{ role: "user", content: [{ text }, ...images.map((bytes) => ({ image: { format: "png" as const, source: { bytes } } }))] }],
      inferenceConfig: { maxTokens: 100, stopSequences: ["END"] },
      toolConfig: { tools: [{ toolSpec: { name: "now", inputSchema: { json: { type: "object", properties: {} } } } }] },
      additionalModelRequestFields: { thinking: { type: "enabled", budget_tokens: 1024 } },
    }),
  );

// Other vendors' models, the oldest Claude models, and models nobody knows.
await client.send(new InvokeModelCommand({ modelId: "amazon.titan-text-express-v1", body: JSON.stringify({ inputText: "x" }) }));
await client.send(new InvokeModelCommand({ modelId: "anthropic.claude-v2", body: JSON.stringify({ prompt: "\n\nHuman: Hi\n\nAssistant:", max_tokens_to_sample: 5 }) }));
await client.send(new InvokeModelCommand({ modelId: process.env.MODEL_ID, body: JSON.stringify({ messages: 5, max_gen_len: 1 }) }));
await client.send(new ConverseCommand({ modelId: process.env.MODEL_ID, messages: [] }));
await client.send(new ConverseCommand({ modelId: "amazon.nova-pro-v1:0", messages: [{ role: "assistant", content: [] }] }));
export const mine = new Other({ modelId: "anthropic.claude-3-haiku-20240307-v1:0", body: JSON.stringify({ messages: 5 }) } as any);

// What is sent is not what was written first.
const input = { modelId: "anthropic.claude-3-haiku-20240307-v1:0", body: JSON.stringify({ messages: [] }) };
input.body = JSON.stringify({ anthropic_version: "bedrock-2023-05-31", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });
await client.send(new InvokeModelCommand(input));
