import { AnthropicBedrock } from "@anthropic-ai/bedrock-sdk";

const client = new AnthropicBedrock({ awsRegion: "us-west-2" });
export const answer = await client.messages.create({
  model: "anthropic.claude-sonnet-4-5-20250929-v1:0",
  max_tokens: 256,
  temperature: 0.5,
  stream: false,
  messages: [{ role: "user", content: "Hello" }],
});
