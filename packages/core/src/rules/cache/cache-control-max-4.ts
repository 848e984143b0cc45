import { at, LIMITS } from "../../facts/index.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import { markersOf } from "./_markers/markers.ts";

/** The API keeps at most four cache breakpoints of a request. */
export const cacheControlMax4 = defineRule<"request", { found: number; limit: number }>({
  id: "cache-control-max-4",
  summary: "more than four cache breakpoints",
  site: "request",
  needs: ["cache_control"],
  phase: "conversation",
  rank: 45,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/prompt-caching", "https://github.com/tghamm/Anthropic.SDK/issues/50"],
    note: "908 recorded requests have 1 to 4 markers, none has 5. One thread reports that five were let through for some time of 2026, until 2026-08-28: for these days nothing is said.",
  },
  foretells: ["cache-control-max-4"],
  check(_request, scene) {
    const markers = markersOf(scene);
    if (markers.length <= 4) return;
    const limit = certain(at<number | null>(LIMITS.cacheBreakpoints.rows, scene.context.asOf));
    const first = markers[limit];
    if (first !== undefined) scene.reportAt([...first.path, "cache_control"], { found: markers.length, limit });
  },
  api: ({ data }) => `A maximum of ${data.limit} blocks with cache_control may be provided. Found ${data.found}.`,
  text: ({ data }) => `The request has ${data.found} cache breakpoints; ${data.limit} are allowed. Keep those at the end of the tools, of \`system\` and of the last messages.`,
});
