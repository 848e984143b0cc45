import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** A summary made by the edit is read only by a request that has the edit. */
export const compactionBlockNeedsStrategy = defineRule<"block">({
  id: "compaction-block-needs-strategy",
  summary: "a compaction block without the edit that made it",
  site: "block",
  kinds: ["compaction"],
  phase: "conversation",
  rank: 40,
  severity: "error",
  index: "merged",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction"], note: "Judged where only compact-2026-01-12 is sent; with compact-2026-09-04 the block may come from a compaction on demand." },
  foretells: ["compaction-block-needs-strategy"],
  check(block, scene) {
    if ((block.signature ?? null) !== null || !scene.hasBeta("compact-2026-01-12") || scene.hasBeta("compact-2026-09-04")) return;
    const edits: readonly Shaped[] = scene.request.context_management?.edits ?? [];
    for (const edit of edits) if (edit.type === "compact_20260112") return;
    scene.report([]);
  },
  api: ({ plain }) => `${plain}: \`compaction\` blocks require a \`compact_20260112\` strategy in \`context_management.edits\`.`,
  text: ({ own }) => `\`${own}\` is a summary, but the request has no \`compact_20260112\` edit. Add the edit, or drop the block.`,
});
