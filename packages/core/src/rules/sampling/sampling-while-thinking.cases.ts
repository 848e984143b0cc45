import { request, type RuleCases } from "../_testing/cases.ts";

const thinking = { type: "enabled", budget_tokens: 1024 };
const base = { model: "claude-sonnet-4-5", max_tokens: 4096 };
const hint =
  "Please consult our documentation at https://docs.anthropic.com/en/docs/build-with-claude/extended-thinking#important-considerations-when-using-extended-thinking";

export const cases: RuleCases = {
  valid: [
    { name: "temperature 1", request: request({ ...base, thinking, temperature: 1 }) },
    { name: "top_p 0.95", request: request({ ...base, thinking, top_p: 0.95 }) },
    { name: "thinking off", request: request({ ...base, thinking: { type: "disabled" }, temperature: 0.2 }) },
  ],
  invalid: [
    { name: "temperature", request: request({ ...base, thinking, temperature: 0.2 }), problems: [{ path: "temperature", api: `\`temperature\` may only be set to 1 when thinking is enabled. ${hint}` }] },
    { name: "top_p", request: request({ ...base, thinking, top_p: 0.5 }), problems: [{ path: "top_p", api: `\`top_p\` must be greater than or equal to 0.95 or unset when thinking is enabled` }] },
    { name: "top_k, adaptive", request: request({ thinking: { type: "adaptive" }, top_k: 5 }), problems: [{ path: "top_k", api: `\`top_k\` must be unset when thinking is enabled or in adaptive mode` }] },
  ],
};
