// Amazon Bedrock's client: the same middleware; it knows that the body there is another one.
import { AnthropicBedrock } from "@anthropic-ai/bedrock-sdk";
import { preflight } from "@no400/runtime";

const client = new AnthropicBedrock({ middleware: [preflight()], skipAuth: process.env.NO_AWS_SIGNING === "1" });
const model = "anthropic.claude-opus-4-6-v1";

try {
  await client.messages.create({ model, max_tokens: 64, messages: [{ role: "user", content: [{ type: "text", text: "" }] }] });
} catch (error) {
  console.log(`refused with ${error.status}: ${error.problems.map(({ code }) => code).join(", ")}`);
}

const message = await client.messages.create({ model, max_tokens: 64, messages: [{ role: "user", content: "Hello" }] });
console.log(`answered: ${message.content[0]?.text}`);
