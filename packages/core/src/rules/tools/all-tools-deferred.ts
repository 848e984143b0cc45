import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { TOOL_SEARCH } from "./_evidence/pages.ts";

/** The model needs at least one tool to begin with, usually the search itself. */
export const allToolsDeferred = defineRule<"field", { count: number }>({
  id: "all-tools-deferred",
  summary: "tools that are all loaded later",
  site: "field",
  kinds: ["tools"],
  needs: ["defer_loading"],
  phase: "conversation",
  rank: 55,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: [TOOL_SEARCH],
    note: "49 recorded requests have deferred tools without any tool search: only that all are deferred is refused.",
  },
  foretells: ["all-tools-deferred"],
  check(tools, scene) {
    let count = 0;
    for (const tool of tools as readonly Shaped[]) {
      if (tool.defer_loading !== true) return;
      count++;
    }
    if (count === 0) return;
    // What a system message adds is no longer deferred; whether that counts nobody has seen.
    scene.report([], { count }, addsTools(scene.request) ? { severity: "warning" } : {});
  },
  api: () => "At least one tool must have defer_loading=false. All tools cannot be deferred.",
  text: ({ data }) => `${data.count === 1 ? "The only tool is" : `All ${data.count} tools are`} deferred. Load one up front, for example a tool search.`,
});

function addsTools({ messages }: Shaped): boolean {
  return ((messages ?? []) as readonly Shaped[]).some(
    ({ role, content }) => role === "system" && Array.isArray(content) && (content as readonly Shaped[]).some(({ type }) => type === "tool_addition"),
  );
}
