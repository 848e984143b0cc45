import { anthropic } from "./lib/anthropic.js";
import { llm } from "./llm.js";
await anthropic.messages.create({ model: "claude-opus-4-6", messages: [{ role: "user", content: "hi" }] }); // ! missing-field
await llm.messages.create({ model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "user", content: "hi" }], functions: [] }); // ! unknown-field openai-chat-dialect
await llm.messages.create({ model: "gpt-5", messages: 7 });
