import { blockPath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";
import { CLEAR_AT, eachScopedBlock } from "./_shared/clear-at.ts";

/** What is gone with the next message is not worth caching. */
export const clearAtCacheControl = defineRule<"turn">({
  id: "clear-at-cache-control",
  summary: "a cache mark in a turn-scoped system message",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 7,
  severity: "error",
  evidence: CLEAR_AT,
  foretells: ["clear-at-cache-control"],
  check(turn, scene) {
    eachScopedBlock(turn, scene, (block, path) => {
      if ((block.cache_control ?? null) !== null) scene.reportAt([...path, "cache_control"], {}, { part: "key" });
    });
  },
  api: ({ plain }) => `${blockPath(plain)}: cache_control is not permitted on a turn-scoped system message (clear_at: 'next_user_message')`,
  text: () => "`cache_control` stands on a message that ends with the turn. Mark a block before it.",
});
