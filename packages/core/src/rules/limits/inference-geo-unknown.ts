import { defineRule } from "../../rule.ts";

/** Inference runs anywhere, or in the United States. */
export const inferenceGeoUnknown = defineRule<"field", { value: string }>({
  id: "inference-geo-unknown",
  summary: "an unknown inference_geo",
  site: "field",
  kinds: ["inference_geo"],
  phase: "schema",
  rank: 1,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08-31", sources: ["https://platform.claude.com/docs/en/build-with-claude/data-residency", "https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"] },
  foretells: ["inference-geo-enum"],
  check(value: string | null, scene) {
    if (value !== null && value !== "global" && value !== "us") scene.report([], { value: value.slice(0, 40) });
  },
  api: () => "inference_geo: must be one of ['global', 'us']",
  text: ({ data }) => `\`inference_geo\` is "${data.value}". Use "global" or "us".`,
});
