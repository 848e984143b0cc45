import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Some models are the end of the line. */
export const fallbacksNotSupportedModel = defineRule<"field", { model: string }>({
  id: "fallbacks-not-supported-model",
  summary: "fallbacks on a model without any",
  site: "field",
  kinds: ["fallbacks"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback"], note: "The words of the refusal have not been seen. \"default\" is accepted and runs the model alone." },
  check(fallbacks, scene) {
    if (fallbacks === null || typeof fallbacks === "string") return;
    if (!certain(scene.model.fallbacks)) scene.report([], { model: scene.modelId });
  },
  api: () => null,
  text: ({ data }) => `\`${data.model}\` has no server-side fallbacks. Drop the list, or send "default".`,
});
