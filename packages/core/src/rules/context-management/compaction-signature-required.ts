import { blockPath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";

/** Compaction on demand signs its summaries; only signed ones are read with its beta alone. */
export const compactionSignatureRequired = defineRule<"block">({
  id: "compaction-signature-required",
  summary: "a summary without its signature",
  site: "block",
  kinds: ["compaction"],
  phase: "conversation",
  rank: 40,
  severity: "error",
  index: "merged",
  evidence: { grade: "documented", date: "2026-09", sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"], note: "The message is as one client quotes what a live check got." },
  foretells: ["compaction-signature-required"],
  check(block, scene) {
    if (typeof block.content !== "string" || block.content === "" || (block.signature ?? null) !== null) return;
    if (scene.hasBeta("compact-2026-09-04") && !scene.hasBeta("compact-2026-01-12")) scene.report([]);
  },
  api: ({ plain }) => `${blockPath(plain)}: a \`compaction\` block with \`content\` requires its \`signature\`: send the block exactly as it was returned`,
  text: ({ own }) => `\`${own}\` has no signature. Send it back as it came, or send the beta compact-2026-01-12 too if the edit made it.`,
});
