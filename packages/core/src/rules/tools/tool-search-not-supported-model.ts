import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import { TOOL_SEARCH } from "./_evidence/pages.ts";

/** Searching among tools came with the 4.5 generation. */
export const toolSearchNotSupportedModel = defineRule<"tool", { tool: string; model: string }>({
  id: "tool-search-not-supported-model",
  summary: "a tool search on a model that has none",
  site: "tool",
  kinds: ["tool_search_tool_bm25", "tool_search_tool_bm25_20251119", "tool_search_tool_regex", "tool_search_tool_regex_20251119"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [TOOL_SEARCH], note: "Opus 4.1 and older are named; the wording has not been seen." },
  check(tool, scene) {
    if (!certain(scene.model.toolSearch)) scene.report(["type"], { tool: tool.name as string, model: scene.model.id });
  },
  api: () => null,
  text: ({ data }) => `\`${data.model}\` does not support \`${data.tool}\`. Use a model of the 4.5 generation or later, or list all tools up front.`,
});
