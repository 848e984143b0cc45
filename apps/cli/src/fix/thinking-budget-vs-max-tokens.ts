import { type Fix, valueAt } from "./fix.ts";

export const thinkingBudgetVsMaxTokens: Fix = {
  rule: "thinking-budget-vs-max-tokens",
  safe: false,
  does: "raises max_tokens to 1,024 above the thinking budget",
  changes(_problem, request) {
    const budget = valueAt(request, ["thinking", "budget_tokens"]);
    return typeof budget === "number" ? [{ path: ["max_tokens"], to: budget + 1024 }] : [];
  },
};
