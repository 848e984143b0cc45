import { defineRule } from "../../rule.ts";
import { TOOL_SEARCH } from "./_evidence/pages.ts";

/** What finds the deferred tools cannot be deferred itself. */
export const toolSearchDeferred = defineRule<"tool", { tool: string }>({
  id: "tool-search-deferred",
  summary: "a tool search that is loaded later itself",
  site: "tool",
  kinds: ["tool_search_tool_bm25", "tool_search_tool_bm25_20251119", "tool_search_tool_regex", "tool_search_tool_regex_20251119"],
  phase: "conversation",
  rank: 57,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [TOOL_SEARCH], note: "71 recorded searches are not deferred; the wording of a refusal has not been seen." },
  check(tool, scene) {
    if (tool.defer_loading === true) scene.report(["defer_loading"], { tool: tool.name as string });
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` must be loaded up front. Drop its \`defer_loading\`.`,
});
