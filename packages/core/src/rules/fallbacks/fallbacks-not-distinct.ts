import { defineRule } from "../../rule.ts";
import { findModel } from "../../facts/index.ts";

/** Trying the same model again is no fallback. */
export const fallbacksNotDistinct = defineRule<"field", { model: string; requested: boolean }>({
  id: "fallbacks-not-distinct",
  summary: "a fallback to the same model",
  site: "field",
  kinds: ["fallbacks"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback"],
    note: "The words of the refusal have not been seen. Which targets a model allows is known to the Models API only.",
  },
  foretells: ["fallbacks-rules"],
  check(fallbacks, scene) {
    if (fallbacks === null || typeof fallbacks === "string") return;
    const { modelId } = scene;
    const requested = findModel(modelId)?.id ?? modelId;
    const seen = new Set([requested]);
    let index = 0;
    for (const { model } of fallbacks) {
      const id = findModel(model)?.id ?? model;
      if (seen.has(id)) scene.report([index, "model"], { model, requested: id === requested });
      seen.add(id);
      index++;
    }
  },
  api: () => null,
  text: ({ data, own }) => `\`${own}\` is \`${data.model}\`, ${data.requested ? "the model that is asked first" : "which is in the list already"}. Name another one, or drop the entry.`,
});
