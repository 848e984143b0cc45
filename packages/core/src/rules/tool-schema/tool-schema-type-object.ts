import { defineRule } from "../../rule.ts";
import { DEFINE_TOOLS, RECORDED_MATRIX } from "./_evidence/pages.ts";

/** The root of a tool's schema has exactly one type. */
export const toolSchemaTypeObject = defineRule<"tool", { tool: string }>({
  id: "tool-schema-type-object",
  summary: "a tool schema whose root is no object",
  site: "tool",
  kinds: ["custom"],
  phase: "schema",
  severity: "error",
  evidence: { grade: "recorded", date: "2026-08-12", sources: [DEFINE_TOOLS, RECORDED_MATRIX], note: "A list of types and other spellings (`Object`) get the same text." },
  foretells: ["tool-schema-type-object"],
  check(tool, scene) {
    const type = tool.input_schema.type as unknown;
    if (type !== "object" && type !== undefined) scene.report(["input_schema", "type"], { tool: tool.name as string });
  },
  api: ({ tagged }) => `${tagged}: Input should be 'object'`,
  text: ({ data }) => `The root of \`${data.tool}\`'s schema must have \`"type": "object"\`. Put a single value into a property.`,
});
