import { defineRule } from "../../rule.ts";
import { between, measuredPrompt } from "./_measure/prompt.ts";

/** From the 4.5 generation on `max_tokens` may reach past the window; the answer then ends there. */
export const maxTokensPastWindow = defineRule<"request", { low: number; high: number; maxTokens: number; window: number }>({
  id: "max-tokens-past-window",
  summary: "a `max_tokens` that the window has no room for",
  site: "request",
  phase: "advice",
  severity: "warning",
  evidence: {
    grade: "documented",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/context-windows", "https://platform.claude.com/docs/en/about-claude/models/whats-new-claude-4-5"],
    note: "Models from 4.5 on. The request is accepted; an answer that long ends with stop_reason model_context_window_exceeded.",
  },
  check(_request, scene) {
    if (scene.model.sumMayExceedWindow !== true) return;
    const measured = measuredPrompt(scene);
    if (measured === null || measured.plausible > measured.window) return;
    const { low, high, maxTokens, window } = measured;
    if (low + maxTokens > window) scene.report(["max_tokens"], { low, high, maxTokens, window });
  },
  api: () => null,
  text: ({ data }) =>
    `The prompt has ${between(data)} of ${data.window}, which leaves fewer than \`max_tokens\` (${data.maxTokens}). ` +
    "A long answer will end with `model_context_window_exceeded`: shorten the prompt, or be ready for it.",
});
