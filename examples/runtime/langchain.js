// LangChain over preflightFetch.
import { preflightFetch } from "@no400/runtime";
import { ChatAnthropic } from "@langchain/anthropic";

const options = { model: "claude-opus-4-6", anthropicApiUrl: process.env.ANTHROPIC_BASE_URL, clientOptions: { fetch: preflightFetch() } };

try {
  await new ChatAnthropic({ ...options, thinking: { type: "enabled", budget_tokens: 100 } }).invoke("Hello");
} catch (error) {
  console.log(`refused with ${error.status}`);
}

const answer = await new ChatAnthropic(options).invoke("Hello");
console.log(`answered: ${answer.text}`);
