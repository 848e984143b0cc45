import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import type { Path } from "../../subject.ts";
import { markersOf } from "../../rules/cache/_markers/markers.ts";
import { upTo } from "./_measure/prefix.ts";
import { isCountable } from "./_measure/prompt.ts";
import { mostShortOf } from "./_measure/short-of.ts";

/** A shorter prefix is not cached, and nothing says so but `usage`. */
export const cachePrefixTooShort = defineRule<"request", { high: number; least: number }>({
  id: "cache-prefix-too-short",
  summary: "a cache breakpoint behind too few tokens to be cached",
  site: "request",
  phase: "advice",
  severity: "warning",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/prompt-caching"],
    note: "471 recorded requests with breakpoints stayed below their model's minimum: accepted, and nothing cached. Only the last breakpoint counts here: where its prefix is long enough, something is cached.",
  },
  check(request, scene) {
    if (!isCountable(scene)) return;
    const last = lastMarker(request, markersOf(scene).at(-1)?.path);
    if (last === null) return;
    const least = certain(scene.model.minCacheableTokens);
    const high = mostShortOf(upTo(request, last), least, scene.model.id);
    if (high !== null) scene.report([...last, "cache_control"], { high, least });
  },
  api: () => null,
  text: ({ data, own }) => `What stands up to \`${own}\` has at most ${data.high} tokens; the model caches from ${data.least} on, so nothing is cached. Set the breakpoint after more, or leave it out.`,
});

/** `cache_control` of the request itself marks the end of it. */
function lastMarker(request: Shaped, explicit: Path | undefined): Path | null {
  return (request.cache_control ?? null) !== null ? [] : (explicit ?? null);
}
