import { defineRule } from "../../rule.ts";
import { TOOL_SEARCH } from "./_evidence/pages.ts";

/** A deferred tool is not part of the prefix, so there is nothing to cache. */
export const deferLoadingCacheControl = defineRule<"tool", { tool: string }>({
  id: "defer-loading-cache-control",
  summary: "a cache marker on a tool that is loaded later",
  site: "tool",
  needs: ["defer_loading"],
  phase: "conversation",
  rank: 56,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: [TOOL_SEARCH, "https://github.com/decolua/9router/issues/3795"],
    note: "Another page says that the two compose; none of 352 recorded markers on tools stands on a deferred one. The wording has not been seen.",
  },
  foretells: ["defer-loading-cache-control"],
  check(tool, scene) {
    if (tool.defer_loading !== true || (tool.cache_control ?? null) === null) return;
    scene.report(["cache_control"], { tool: (tool.name ?? tool.type) as string });
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` is deferred and has \`cache_control\`. Put the marker on a tool that is loaded up front.`,
});
