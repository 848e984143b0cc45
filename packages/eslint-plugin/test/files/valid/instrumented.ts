import Anthropic from "@anthropic-ai/sdk";
import { wrapAnthropic } from "braintrust";
import { wrapSDK } from "langsmith/wrappers";

const traced = wrapAnthropic(new Anthropic());
const smith = wrapSDK(new Anthropic());
const fast = traced.withOptions({ timeout: 5_000 });
const { messages } = smith;

await fast.messages.create({ model: "claude-haiku-4-5", max_tokens: 16, messages: [{ role: "user", content: "ping" }] });
await messages.create({ model: "claude-haiku-4-5", max_tokens: 16, messages: [{ role: "user", content: "ping" }] });
