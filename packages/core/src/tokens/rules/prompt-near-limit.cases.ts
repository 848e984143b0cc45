import { request, type RuleCases, user } from "../../rules/_testing/cases.ts";

const words = (count: number): string => "The quick brown fox jumps over the lazy dog again. ".repeat(count / 10);
const ask = (count: number): unknown => request({ model: "claude-haiku-4-5", messages: [user(words(count))] });

export const cases: RuleCases = {
  valid: [{ name: "half full", request: ask(100_000) }],
  invalid: [{ name: "nearly full", request: ask(160_000), problems: [{ path: "", api: null, severity: "warning" }] }],
};
