import { request, type RuleCases } from "../_testing/cases.ts";

const model = "claude-sonnet-4-5";
const api =
  "`max_tokens` must be greater than `thinking.budget_tokens`. Please consult our documentation at " +
  "https://docs.claude.com/en/docs/build-with-claude/extended-thinking#max-tokens-and-context-window-size";

export const cases: RuleCases = {
  valid: [
    { name: "one token of room", request: request({ model, max_tokens: 1025, thinking: { type: "enabled", budget_tokens: 1024 } }) },
    {
      name: "interleaved thinking",
      request: request({ model, thinking: { type: "enabled", budget_tokens: 2048 } }),
      context: { betas: ["interleaved-thinking-2025-05-14"] },
    },
  ],
  invalid: [
    { name: "a budget above", request: request({ model, thinking: { type: "enabled", budget_tokens: 2048 } }), problems: [{ path: "thinking.budget_tokens", api }] },
    { name: "a budget as large", request: request({ model, thinking: { type: "enabled", budget_tokens: 1024 } }), problems: [{ path: "thinking.budget_tokens", api }] },
  ],
};
