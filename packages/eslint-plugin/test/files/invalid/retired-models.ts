import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const DEFAULT_MODEL = "claude-2.1";
const MODELS = { small: "claude-3-haiku-20240307", large: "claude-opus-4-8" } as const;

export const a = client.messages.create({ model: DEFAULT_MODEL, max_tokens: 1, messages: [{ role: "user", content: "a" }] }); // ! model-retired
export const b = client.messages.create({ model: MODELS.small, max_tokens: 1, messages: [{ role: "user", content: "a" }] }); // ! model-retired
export const c = client.messages.create({ model: MODELS.large, max_tokens: 1, messages: [{ role: "user", content: "a" }] });
export const d = client.messages.create({ model: process.env["MODEL"] ?? "claude-3-opus-20240229", max_tokens: 1, messages: [{ role: "user", content: "a" }] }); // ! model-retired
export function e(model = "claude-instant-1.2") {
  return client.messages.create({ model, max_tokens: 1, messages: [{ role: "user", content: "a" }] }); // ! model-retired
}
