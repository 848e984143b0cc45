import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic({ baseURL: process.env["GATEWAY_URL"], defaultHeaders: { "x-tenant": "a" } });
const kimi = new Anthropic({ baseURL: "https://api.moonshot.example/anthropic" });

export const one = await client.messages.create({ model: "openrouter/anything", max_tokens: 100, messages: [{ role: "user", content: "hi" }] });
export const two = await kimi.messages.create({ model: "kimi-k2", max_tokens: 100, messages: [{ role: "user", content: "hi" }] });
