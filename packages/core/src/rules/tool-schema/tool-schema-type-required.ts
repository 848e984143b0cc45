import { defineRule } from "../../rule.ts";
import { DEFINE_TOOLS, RECORDED_MATRIX } from "./_evidence/pages.ts";

/** Arguments are an object, and the schema must say so at its root: a reference or alternatives do not count. */
export const toolSchemaTypeRequired = defineRule<"tool", { tool: string }>({
  id: "tool-schema-type-required",
  summary: "a tool schema without a type at its root",
  site: "tool",
  kinds: ["custom"],
  phase: "schema",
  severity: "error",
  evidence: { grade: "recorded", date: "2026-08-12", sources: [DEFINE_TOOLS, RECORDED_MATRIX], note: "Comes before every other look at the schema: a root `anyOf` without a type gets this text." },
  foretells: ["tool-schema-type-required"],
  check(tool, scene) {
    if (tool.input_schema.type === undefined) scene.report(["input_schema", "type"], { tool: tool.name as string });
  },
  api: ({ tagged }) => `${tagged}: Field required`,
  text: ({ data }) => `The schema of \`${data.tool}\` has no \`type\` at its root. Add \`"type": "object"\`.`,
});
