import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { DEFINE_TOOLS } from "./_evidence/pages.ts";

/** The model calls tools by name, so no two may share one; a server tool's fixed name counts. */
export const toolNamesUnique = defineRule<"field", { name: string; first: number }>({
  id: "tool-names-unique",
  summary: "two tools of one name",
  site: "field",
  kinds: ["tools"],
  phase: "schema",
  rank: 30,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-05",
    sources: [DEFINE_TOOLS, "https://github.com/anthropics/claude-code/issues/10687", "https://github.com/danny-avila/LibreChat/issues/13162"],
    note: "6,552 recorded tools have unique names.",
  },
  foretells: ["tool-names-unique"],
  check(tools, scene) {
    const seen = new Map<string, number>();
    let index = 0;
    for (const tool of tools as readonly Shaped[]) {
      const name = tool.name as string | null | undefined;
      if (typeof name === "string") {
        const first = seen.get(name);
        if (first === undefined) seen.set(name, index);
        else scene.report([index, "name"], { name, first });
      }
      index++;
    }
  },
  api: () => "tools: Tool names must be unique.",
  text: ({ data }) => `\`${data.name}\` is the name of \`tools[${data.first}]\` already. Rename one of the two.`,
});
