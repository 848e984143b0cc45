import { lifecycleAt } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";

/** A retired model answers 404, as if it had never been. */
export const modelRetired = defineRule<"request", { model: string; retiredOn: string | null; replacement: string | null }>({
  id: "model-retired",
  summary: "a model that is no longer served",
  site: "request",
  phase: "model",
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-08-19",
    sources: ["https://platform.claude.com/docs/en/about-claude/model-deprecations"],
    note: "All 13 recorded 404s read `model: <id>`. Judged only on the direct API: other platforms keep their own calendars.",
  },
  reply: { status: 404, type: "not_found_error" },
  foretells: ["model-not-found"],
  check(_request, scene) {
    const { context, model } = scene;
    if (context.platform !== "anthropic" || lifecycleAt(model, context.asOf) !== "retired") return;
    const severity = context.asOfExact ? "error" : "warning";
    scene.reportAt(["model"], { model: scene.modelId, retiredOn: model.retiredOn, replacement: model.replacement }, { severity });
  },
  api: ({ data }) => `model: ${data.model}`,
  text: ({ data }) =>
    `\`${data.model}\` was retired${data.retiredOn === null ? "" : ` on ${data.retiredOn}`}.${data.replacement === null ? "" : ` Use \`${data.replacement}\`.`}`,
});
