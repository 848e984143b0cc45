import { defineRule } from "../../rule.ts";
import { isBrokenPattern } from "../../tools/broken-pattern.ts";
import { lookOnce } from "../../tools/check-schema.ts";

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
    const { patterns } = lookOnce(scene, tool.input_schema);
    for (let i = 0; i < patterns.length; i++) {
      const pattern = patterns[i] as string;
      if (isBrokenPattern(pattern)) scene.report(["input_schema"], { tool: tool.name as string, pattern: pattern.slice(0, 60) });
    }
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` has the pattern \`${data.pattern}\`, which is no regular expression. Correct it, or drop it.`,
});
