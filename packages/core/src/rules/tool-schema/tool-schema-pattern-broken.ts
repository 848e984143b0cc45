import { defineRule } from "../../rule.ts";
import { isBrokenPattern } from "../../tools/broken-pattern.ts";
import { lookOnce } from "../../tools/check-schema.ts";
import { patternsIn } from "../../tools/patterns-in.ts";

/** A pattern that is no regular expression makes the whole schema invalid. */
export const toolSchemaPatternBroken = defineRule<"tool", { tool: string; pattern: string }>({
  id: "tool-schema-pattern-broken",
  summary: "a pattern of a tool schema that is no regular expression",
  site: "tool",
  kinds: ["custom"],
  phase: "schema",
  rank: 21,
  severity: "warning",
  evidence: {
    grade: "reported",
    date: "2026-08",
    sources: ["https://github.com/MarkusPfundstein/mcp-gsuite/issues/19"],
    note: "Reported to be refused as an invalid schema. Dialects differ: only what is broken in JavaScript and in Python alike is flagged.",
  },
  check(tool, scene) {
    if (!lookOnce(scene, tool.input_schema).patterns.some(isBrokenPattern)) return;
    for (const { source, path, isName } of patternsIn(tool.input_schema)) {
      if (!isBrokenPattern(source)) continue;
      scene.report(["input_schema", ...path], { tool: tool.name as string, pattern: source.slice(0, 60) }, { part: isName ? "key" : "value" });
    }
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` has the pattern \`${data.pattern}\`, which is no regular expression. Correct it, or drop it.`,
});
