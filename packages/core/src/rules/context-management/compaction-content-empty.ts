import { defineRule } from "../../rule.ts";

/** A failed compaction is null, never an empty text. */
export const compactionContentEmpty = defineRule<"block">({
  id: "compaction-content-empty",
  summary: "an empty summary",
  site: "block",
  kinds: ["compaction"],
  phase: "conversation",
  rank: 15,
  severity: "error",
  index: "merged",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction"] },
  foretells: ["compaction-content-empty"],
  check(block, scene) {
    if (block.content === "") scene.report(["content"]);
  },
  api: ({ tagged }) => `${tagged}: content cannot be empty`,
  text: ({ own }) => `\`${own}\` is empty. Send the block back as it came, with null where the compaction failed.`,
});
