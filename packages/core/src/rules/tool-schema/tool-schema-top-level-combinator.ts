import { defineRule } from "../../rule.ts";
import { DEFINE_TOOLS } from "./_evidence/pages.ts";

/** Alternatives may stand anywhere in a tool's schema but at its root. */
export const toolSchemaTopLevelCombinator = defineRule<"tool", { tool: string; keyword: string }>({
  id: "tool-schema-top-level-combinator",
  summary: "oneOf, allOf or anyOf at the root of a tool schema",
  site: "tool",
  kinds: ["custom"],
  phase: "schema",
  rank: 10,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/managed-agents/self-hosted-sandboxes", "https://github.com/anthropics/claude-code/issues/40075", DEFINE_TOOLS],
    note: "Probed: root `not`, `if`, `then` and `else` are accepted.",
  },
  foretells: ["tool-schema-top-level-combinator"],
  check(tool, scene) {
    const { oneOf, allOf, anyOf } = tool.input_schema;
    if (oneOf === undefined && allOf === undefined && anyOf === undefined) return;
    const keyword = oneOf !== undefined ? "oneOf" : allOf !== undefined ? "allOf" : "anyOf";
    scene.report(["input_schema", keyword], { tool: tool.name as string, keyword });
  },
  api: ({ data, tagged }) => `${tagged.slice(0, -data.keyword.length - 1)}: input_schema does not support oneOf, allOf, or anyOf at the top level`,
  text: ({ data }) => `The schema of \`${data.tool}\` has \`${data.keyword}\` at its root. Put it into a property, or write the alternatives as optional properties.`,
});
