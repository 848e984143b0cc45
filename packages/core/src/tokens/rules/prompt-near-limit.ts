import { defineRule } from "../../rule.ts";
import { between, measuredPrompt, NEAR } from "./_measure/prompt.ts";

/** The next turns of a conversation will not fit. */
export const promptNearLimit = defineRule<"request", { low: number; high: number; window: number }>({
  id: "prompt-near-limit",
  summary: "a prompt that fills four fifths of the window",
  site: "request",
  phase: "advice",
  severity: "warning",
  evidence: {
    grade: "documented",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/context-windows"],
    note: "The request is accepted; four fifths are our choice.",
  },
  check(_request, scene) {
    const measured = measuredPrompt(scene);
    if (measured === null || measured.plausible > measured.window) return;
    const { low, estimate, high, window } = measured;
    if (estimate > window * NEAR) scene.report([], { low, high, window });
  },
  api: () => null,
  text: ({ data }) => `The prompt has ${between(data)} of the ${data.window} the model takes. Drop or summarize old turns before it is refused (\`fit\` does it).`,
});
