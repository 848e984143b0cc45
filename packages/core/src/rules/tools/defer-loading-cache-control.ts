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
    grade: "recorded",
    date: "2026-09",
    sources: [TOOL_SEARCH, "https://github.com/anthropics/claude-code/issues/30920", "https://github.com/AdRate-io/reins/blob/main/spikes/l1-deferred-tools/README.md"],
    note: "Another page says that the two compose; none of 352 recorded markers on tools stands on a deferred one. Probed with Haiku 4.5 and Opus 5 on 2026-09-15.",
  },
  foretells: ["defer-loading-cache-control"],
  check(tool, scene) {
    if (tool.defer_loading !== true || (tool.cache_control ?? null) === null) return;
    scene.report(["cache_control"], { tool: (tool.name ?? tool.type) as string });
  },
  api: ({ data }) => `Tool '${data.tool}' cannot have both defer_loading=true and cache_control set. Tools with defer_loading cannot use prompt caching.`,
  text: ({ data }) => `\`${data.tool}\` is deferred and has \`cache_control\`. Put the marker on a tool that is loaded up front.`,
});
