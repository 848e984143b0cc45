import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { WEB_FETCH } from "./_evidence/pages.ts";

/** A list of tools whose results may hold addresses names declared tools. */
export const urlSourcesUnknownTool = defineRule<"tool", { name: string }>({
  id: "url-sources-unknown-tool",
  summary: "url_sources that names no declared tool",
  site: "tool",
  kinds: ["web_fetch_20250910", "web_fetch_20260209", "web_fetch_20260309", "web_fetch_20260318"],
  phase: "capability",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-08", sources: [WEB_FETCH], note: "The documents want declared names and do not say what happens otherwise." },
  check(tool, scene) {
    const sources = tool.url_sources as Shaped | null | undefined;
    if ((sources ?? null) === null || scene.tools.hasUnknownNames) return;
    for (const field of ["client_tool_results", "server_tool_results"]) {
      let index = 0;
      for (const { name } of (sources?.[field]?.tools as readonly Shaped[] | undefined) ?? []) {
        if (!scene.tools.names.has(name as string)) scene.report(["url_sources", field, "tools", index], { name: name as string });
        index++;
      }
    }
  },
  api: () => null,
  text: ({ data }) => `\`url_sources\` names \`${data.name}\`, which is not in \`tools\`.`,
});
