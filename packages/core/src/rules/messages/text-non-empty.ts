import { siteRole } from "../../conversation/site-role.ts";
import { defineRule } from "../../rule.ts";

/** An empty text block is refused wherever it stands in `messages`; system messages have words of their own. */
export const textNonEmpty = defineRule<"block">({
  id: "text-non-empty",
  summary: "an empty text block",
  site: "block",
  kinds: ["text"],
  phase: "conversation",
  rank: 15,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/messages"] },
  foretells: ["text-non-empty"],
  check(block, scene) {
    if (block.text === "" && (block.cache_control ?? null) === null && siteRole(scene) !== "system") scene.report(["text"]);
  },
  api: () => "messages: text content blocks must be non-empty",
  text: ({ own }) => `\`${own}\` is empty. Drop the block, or give it text.`,
});
