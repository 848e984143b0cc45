import { request, type RuleCases, user } from "../../rules/_testing/cases.ts";
import { prose } from "../../rules/_testing/prose.ts";

const of2025 = { asOf: "2025-08-11", betas: [] } as const;
const sum = (count: number, max_tokens = 64_000): unknown => request({ model: "claude-3-7-sonnet-20250219", max_tokens, messages: [user(prose(count))] });

export const cases: RuleCases = {
  valid: [
    { name: "room for both", request: sum(60_000), context: of2025 },
    { name: "a later model", request: request({ model: "claude-haiku-4-5", max_tokens: 64_000, messages: [user(prose(150_000))] }), context: { betas: [] } },
    { name: "the beta that lifts it", request: sum(150_000), context: { asOf: "2025-10-11", betas: ["model-context-window-exceeded-2025-08-26"] } },
    { name: "a prompt that is too long alone", request: sum(300_000), context: of2025 },
    { name: "before any model was strict", request: request({ model: "claude-3-5-sonnet-20241022", max_tokens: 8000, messages: [user(prose(170_000))] }), context: { asOf: "2024-12-01", betas: [] } },
  ],
  invalid: [
    { name: "no room for the answer", request: sum(150_000), context: of2025, problems: [{ path: "max_tokens", api: null }] },
    { name: "betas not known", request: sum(150_000), context: { asOf: "2025-08-11" }, problems: [{ path: "max_tokens", api: null, severity: "warning" }] },
    { name: "perhaps no room", request: sum(123_000), context: of2025, problems: [{ path: "max_tokens", api: null, severity: "warning" }] },
  ],
};
