import { defineRule } from "../../rule.ts";
import { STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

/** The old place of the format. With headers known the shape decides; here they are not, so it is a warning. */
export const outputFormatDeprecated = defineRule<"field">({
  id: "output-format-deprecated",
  summary: "the old field for the form of the answer",
  site: "field",
  kinds: ["output_format"],
  phase: "unknown-key",
  severity: "warning",
  evidence: {
    grade: "recorded",
    date: "2026-09",
    sources: [STRUCTURED_OUTPUTS],
    note: "Accepted with the beta header structured-outputs-2025-11-13 (83 recorded requests), refused without it.",
  },
  foretells: ["output-format-deprecated"],
  check(format, scene) {
    if (format !== null && scene.context.betas === null && scene.from("2026-01-01")) scene.report([]);
  },
  api: () => "output_format: This field is deprecated. Use 'output_config.format' instead.",
  text: () => "`output_format` is the old field, taken only with the beta header `structured-outputs-2025-11-13`. Send `output_config.format`.",
});
