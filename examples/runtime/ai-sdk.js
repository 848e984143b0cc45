// The Vercel AI SDK over preflightFetch: it raises its own APICallError, and does not retry.
import { createAnthropic } from "@ai-sdk/anthropic";
import { preflightFetch } from "@no400/runtime";
import { APICallError, generateText } from "ai";

const baseURL = `${process.env.ANTHROPIC_BASE_URL ?? "https://api.anthropic.com"}/v1`;
const model = createAnthropic({ baseURL, fetch: preflightFetch() })("claude-opus-4-6");

try {
  await generateText({ model, prompt: "Hello", providerOptions: { anthropic: { thinking: { type: "enabled", budgetTokens: 100 } } } });
} catch (error) {
  if (!APICallError.isInstance(error)) throw error;
  console.log(`refused with ${error.statusCode}: ${error.message}`);
}

const { text } = await generateText({ model, prompt: "Hello" });
console.log(`answered: ${text}`);
