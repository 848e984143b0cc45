import { defineRule } from "../../rule.ts";
import { markersOf } from "./_markers/markers.ts";

/** The automatic breakpoint takes one of the four places, and joins a marker on the last block only if both live as long. */
export const topLevelCacheControlConflict = defineRule<"field", { why: "full" | "ttl" }>({
  id: "top-level-cache-control-conflict",
  summary: "an automatic cache breakpoint without a place",
  site: "field",
  kinds: ["cache_control"],
  phase: "conversation",
  rank: 47,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/prompt-caching"],
    note: "The words of the refusal have not been seen. 60 recorded requests have it beside 0 to 3 markers.",
  },
  foretells: ["top-level-cache-control-conflict"],
  check(control, scene) {
    if (control === null) return;
    const markers = markersOf(scene);
    if (markers.length === 4) return scene.report([], { why: "full" });
    const last = markers.at(-1);
    if (last === undefined || last.ttl === (control.ttl ?? "5m")) return;
    const message = scene.request.messages.at(-1);
    if (message === undefined || typeof message.content === "string" || message.content.length === 0) return;
    const [top, at, , block] = last.path;
    const isLast = top === "messages" && at === scene.request.messages.length - 1 && block === message.content.length - 1;
    if (isLast && last.path.length === 4) scene.report([], { why: "ttl" });
  },
  api: () => null,
  text: ({ data }) =>
    data.why === "full"
      ? "The automatic `cache_control` needs one of four places, and all are taken by markers on blocks. Remove one of them, or the top-level field."
      : "The last block has a `cache_control` of another ttl than the automatic one. Give both the same, or drop one.",
});
