import { defineRule } from "../../rule.ts";

/** A signed summary stands for all that was before it, so nothing may be before it. */
export const compactionBlockMisplaced = defineRule<"block">({
  id: "compaction-block-misplaced",
  summary: "messages in front of a signed summary",
  site: "block",
  kinds: ["compaction"],
  phase: "conversation",
  rank: 40,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"],
    note: "The answer's error code is compaction_block_misplaced; its words have not been seen.",
  },
  foretells: ["compaction-block-misplaced"],
  check(block, scene) {
    if ((block.signature ?? null) !== null && !(scene.base[1] === 0 && scene.key === 0)) scene.report([]);
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` stands for everything before it, but something stands before it. Drop what was summarized.`,
});
