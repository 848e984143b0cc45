// Retries, circuit breaker and limits; a bad request is refused before any of them.
import Anthropic from "@anthropic-ai/sdk";
import { preflight } from "@no400/runtime";
import { resilience } from "@no400/runtime/resilience";

const client = new Anthropic({
  middleware: [preflight(), resilience({ retry: { attempts: 4, initialDelay: 50 }, breaker: { failures: 10 }, concurrency: { limit: 8, requestsPerMinute: 1000, tokensPerMinute: 400_000 } })],
});
const questions = Array.from({ length: 20 }, (_, index) => ({ model: "claude-opus-4-6", max_tokens: 64, messages: [{ role: "user", content: `Question ${index}` }] }));
const answers = await Promise.all(questions.map((question) => client.messages.create(question)));
console.log(`${answers.length} answers`);
