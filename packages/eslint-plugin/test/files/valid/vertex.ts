import { AnthropicVertex } from "@anthropic-ai/vertex-sdk";

const client = new AnthropicVertex({ projectId: "project", region: "europe-west1" });
for await (const event of client.messages.stream({
  model: "claude-sonnet-4-5@20250929",
  max_tokens: 256,
  temperature: 0,
  messages: [{ role: "user", content: "Hello" }],
})) {
  console.log(event.type);
}
