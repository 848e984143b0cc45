import { defineRule } from "../../rule.ts";
import { markersOf } from "./_markers/markers.ts";

/** Longer lives first: a prefix cannot outlive what stands before it. */
export const cacheControlTtlOrder = defineRule<"request">({
  id: "cache-control-ttl-order",
  summary: "an hour's cache breakpoint behind one of five minutes",
  site: "request",
  needs: ["cache_control"],
  phase: "conversation",
  rank: 46,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/prompt-caching", "https://github.com/vellum-ai/vellum-assistant/pull/22191"],
    note: "30 recorded requests with an hour's marker all keep the order.",
  },
  foretells: ["cache-control-ttl-order"],
  check(_request, scene) {
    const markers = markersOf(scene);
    if (markers.length < 2) return;
    let short = false;
    for (const { ttl, path } of markers) {
      if (ttl === "5m") short = true;
      else if (short) scene.reportAt([...path, "cache_control", "ttl"]);
    }
  },
  api: ({ plain }) =>
    `${plain}: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. ` +
    "Note that blocks are processed in the following order: `tools`, `system`, `messages`.",
  text: ({ own }) => `\`${own}\` is "1h" behind a breakpoint of five minutes. Give the earlier ones "1h" too, or this one "5m".`,
});
