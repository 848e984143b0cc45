import { defineRule } from "../../rule.ts";
import { checkSchema } from "../../tools/check-schema.ts";
import { STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

/** The schema of an answer is JSON Schema too. */
export const outputFormatSchemaInvalid = defineRule<"field">({
  id: "output-format-schema-invalid",
  summary: "an output format whose schema is no valid JSON Schema",
  site: "field",
  kinds: ["output_config", "output_format"],
  phase: "compile",
  rank: 19,
  severity: "warning",
  evidence: { grade: "reported", date: "2026-08", sources: [STRUCTURED_OUTPUTS], note: "Known of tools; that formats are held against draft 2020-12 as well is likely, but no refusal has been seen." },
  check(value, scene) {
    const schema = value?.schema ?? value?.format?.schema;
    if ((schema ?? null) === null) return;
    const verdict = checkSchema(schema);
    if (verdict.kind !== "invalid") return;
    scene.report([...(value.schema === undefined ? ["format"] : []), "schema", ...verdict.path]);
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` is not valid in JSON Schema (draft 2020-12).`,
});
