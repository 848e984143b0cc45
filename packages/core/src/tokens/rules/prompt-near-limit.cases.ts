import { request, type RuleCases, user } from "../../rules/_testing/cases.ts";
import { prose } from "../../rules/_testing/prose.ts";

const ask = (count: number): unknown => request({ model: "claude-haiku-4-5", messages: [user(prose(count))] });

export const cases: RuleCases = {
  valid: [{ name: "half full", request: ask(100_000) }],
  invalid: [{ name: "nearly full", request: ask(160_000), problems: [{ path: "", api: null, severity: "warning" }] }],
};
