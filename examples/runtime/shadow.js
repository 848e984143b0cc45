// Shadow mode: nothing is held back; each verdict is compared with the API's answer, as records for `no400 replay`.
import Anthropic from "@anthropic-ai/sdk";
import { preflight } from "@no400/runtime";

const client = new Anthropic({ middleware: [preflight({ mode: "shadow", onOutcome: (outcome) => console.log(JSON.stringify(outcome)) })] });
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 64, messages: [{ role: "user", content: "My secret plan" }] });
