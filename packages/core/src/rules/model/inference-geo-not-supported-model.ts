import { defineRule } from "../../rule.ts";

/** Older models run where they run. */
export const inferenceGeoNotSupportedModel = defineRule<"field", { model: string }>({
  id: "inference-geo-not-supported-model",
  summary: "inference_geo on a model that takes none",
  site: "field",
  kinds: ["inference_geo"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/manage-claude/data-residency"], note: "The words of the refusal have not been seen." },
  foretells: ["inference-geo-model"],
  check(place: string | null, scene) {
    if (place !== null && scene.model.inferenceGeo === false) scene.report([], { model: scene.modelId });
  },
  api: () => null,
  text: ({ data }) => `\`${data.model}\` does not take \`inference_geo\`. Drop it, or use a model of the 4.6 generation or later.`,
});
