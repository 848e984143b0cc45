import { defineRule } from "../../rule.ts";

/** Thinking is paid out of `max_tokens`; only interleaved thinking may spread over several turns. */
export const thinkingBudgetVsMaxTokens = defineRule<"field", { budget: number; maxTokens: number }>({
  id: "thinking-budget-vs-max-tokens",
  summary: "a thinking budget that max_tokens does not cover",
  site: "field",
  kinds: ["thinking"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-02-04",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/extended-thinking"],
    note: "Equality is refused too (recorded). Not with interleaved thinking.",
  },
  foretells: ["thinking-budget-vs-max-tokens"],
  check(thinking, scene) {
    if (thinking.type !== "enabled" || scene.context.endpoint === "count_tokens") return;
    const budget = thinking.budget_tokens as number;
    const maxTokens = scene.request.max_tokens as number;
    if (budget < maxTokens || scene.context.betas?.has("interleaved-thinking-2025-05-14")) return;
    scene.report(["budget_tokens"], { budget, maxTokens });
  },
  api: () =>
    "`max_tokens` must be greater than `thinking.budget_tokens`. Please consult our documentation at " +
    "https://docs.claude.com/en/docs/build-with-claude/extended-thinking#max-tokens-and-context-window-size",
  text: ({ data }) =>
    `\`thinking.budget_tokens\` (${data.budget}) is not below \`max_tokens\` (${data.maxTokens}). Raise \`max_tokens\` above ${data.budget}, or lower the budget.`,
});
