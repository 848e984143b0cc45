import { defineRule } from "../../rule.ts";

/** As in messages: nothing can be cached up to a text that is not there. */
export const systemCacheControlEmptyText = defineRule<"system-block">({
  id: "system-cache-control-empty-text",
  summary: "a cache mark on an empty system block",
  site: "system-block",
  kinds: ["text"],
  needs: ["cache_control"],
  phase: "conversation",
  rank: 14,
  severity: "error",
  evidence: { grade: "recorded", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/prompt-caching"] },
  foretells: ["system-cache-control-empty-text"],
  check(block, scene) {
    if (block.text === "" && (block.cache_control ?? null) !== null && scene.base[0] === "system") scene.report([]);
  },
  api: ({ plain }) => `${plain}: cache_control cannot be set for empty text blocks`,
  text: ({ own }) => `\`${own}\` has \`cache_control\` but no text. Drop the block, or mark one with text.`,
});
