// The SDK with preflight: a bad request never leaves, and the error is the SDK's own.
import Anthropic, { BadRequestError } from "@anthropic-ai/sdk";
import { preflight } from "@no400/runtime";

const client = new Anthropic({ middleware: [preflight()] });
const model = "claude-opus-4-6";

try {
  await client.messages.create({
    model,
    max_tokens: 64,
    messages: [
      { role: "user", content: "What is the weather in Paris?" },
      { role: "assistant", content: [{ type: "tool_use", id: "toolu_01", name: "get_weather", input: { city: "Paris" } }] },
      { role: "user", content: "And in Rome?" },
    ],
  });
} catch (error) {
  if (!(error instanceof BadRequestError)) throw error;
  console.log(`refused with ${error.status}, before it was sent: ${error.problems.map(({ code }) => code).join(", ")}`);
}

const message = await client.messages.create({ model, max_tokens: 64, messages: [{ role: "user", content: "Hello" }] });
console.log(`answered: ${message.content[0]?.text}`);
