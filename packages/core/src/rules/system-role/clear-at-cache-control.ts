import { blockPath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { CLEAR_AT, isTurnScoped } from "./_shared/clear-at.ts";

/** What is gone with the next message is not worth caching. */
export const clearAtCacheControl = defineRule<"message">({
  id: "clear-at-cache-control",
  summary: "a cache mark in a turn-scoped system message",
  site: "message",
  phase: "conversation",
  rank: 7,
  severity: "error",
  evidence: CLEAR_AT,
  foretells: ["clear-at-cache-control"],
  check(message, scene) {
    if (!isTurnScoped(message) || !Array.isArray(message.content)) return;
    for (const [j, block] of (message.content as readonly Shaped[]).entries()) {
      if ((block.cache_control ?? null) !== null) scene.report(["content", j, "cache_control"], {}, { part: "key" });
    }
  },
  api: ({ plain }) => `${blockPath(plain)}: cache_control is not permitted on a turn-scoped system message (clear_at: 'next_user_message')`,
  text: () => "`cache_control` stands on a message that ends with the turn. Mark a block before it.",
});
