import { at, LIMITS } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { TOOL_SEARCH } from "./_evidence/pages.ts";

/** A search looks through so many tools and no more. */
export const deferredToolsMax = defineRule<"field", { count: number; limit: number }>({
  id: "deferred-tools-max",
  summary: "more deferred tools than a search looks through",
  site: "field",
  kinds: ["tools"],
  needs: ["defer_loading"],
  phase: "conversation",
  rank: 58,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [TOOL_SEARCH], note: "The wording has not been seen." },
  check(tools, scene) {
    const limit = at(LIMITS.deferredTools.rows, scene.context.asOf) ?? Infinity;
    if ((tools as readonly Shaped[]).length <= limit) return;
    let count = 0;
    for (const tool of tools as readonly Shaped[]) if (tool.defer_loading === true) count++;
    if (count > limit) scene.report([], { count, limit });
  },
  api: () => null,
  text: ({ data }) => `${data.count} tools are deferred; at most ${data.limit} are allowed. Send only those the task may need.`,
});
