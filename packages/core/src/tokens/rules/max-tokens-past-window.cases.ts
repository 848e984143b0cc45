import { request, type RuleCases, user } from "../../rules/_testing/cases.ts";

const words = (count: number): string => "The quick brown fox jumps over the lazy dog again. ".repeat(count / 10);
const ask = (count: number, max_tokens: number): unknown => request({ model: "claude-haiku-4-5", max_tokens, messages: [user(words(count))] });

export const cases: RuleCases = {
  valid: [
    { name: "room for both", request: ask(100_000, 64_000) },
    { name: "a prompt that may be too long alone", request: ask(180_000, 64_000) },
  ],
  invalid: [{ name: "room for a part of the answer", request: ask(150_000, 64_000), problems: [{ path: "max_tokens", api: null, severity: "warning" }] }],
};
