import { defineRule } from "../../rule.ts";

/** Nothing can be cached up to a text that is not there. This wins over the plain complaint about empty text. */
export const cacheControlEmptyText = defineRule<"block">({
  id: "cache-control-empty-text",
  summary: "a cache mark on an empty text block",
  site: "block",
  kinds: ["text"],
  needs: ["cache_control"],
  phase: "conversation",
  rank: 14,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-05",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/prompt-caching", "https://github.com/anthropics/claude-code/issues/57573"],
  },
  foretells: ["cache-control-empty-text"],
  check(block, scene) {
    if (block.text === "" && (block.cache_control ?? null) !== null) scene.report([]);
  },
  api: ({ tagged }) => `${tagged}: cache_control cannot be set for empty text blocks`,
  text: ({ own }) => `\`${own}\` has \`cache_control\` but no text. Put the mark on the last block that has text.`,
});
