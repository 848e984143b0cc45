import { request, type RuleCases, user } from "../../rules/_testing/cases.ts";
import { prose } from "../../rules/_testing/prose.ts";

const ask = (count: number, max_tokens: number): unknown => request({ model: "claude-haiku-4-5", max_tokens, messages: [user(prose(count))] });

export const cases: RuleCases = {
  valid: [
    { name: "room for both", request: ask(100_000, 64_000) },
    { name: "a prompt that may be too long alone", request: ask(180_000, 64_000) },
  ],
  invalid: [{ name: "room for a part of the answer", request: ask(150_000, 64_000), problems: [{ path: "max_tokens", api: null, severity: "warning" }] }],
};
