import { isServerResult, isServerUse } from "../../conversation/server-blocks.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Calls that a model made before another took over were never run: they do not come back. */
export const fallbackHistoryUnpaired = defineRule<"turn", { id: string; tool: string }>({
  id: "fallback-history-unpaired",
  summary: "an open tool call before a fallback",
  site: "turn",
  kinds: ["assistant"],
  blocks: ["fallback"],
  phase: "conversation",
  rank: 29,
  severity: "warning",
  evidence: {
    grade: "reported",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback"],
    note: "The wording has not been seen; client calls answer as in tool-use-without-tool-result.",
  },
  foretells: ["fallback-history-unpaired"],
  check(turn, scene) {
    const { blocks } = turn;
    const last = blocks.findLastIndex((block) => block.type === "fallback");
    for (let j = 0; j < last; j++) {
      const block = blocks[j] as Shaped;
      const isOpen = block.type === "tool_use" || (isServerUse(block.type) && !blocks.some((one) => isServerResult(one.type) && one.tool_use_id === block.id));
      if (isOpen) scene.reportBlock(turn, j, [], { id: block.id as string, tool: block.name as string });
    }
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` (${data.id}) stands open before a fallback block. Drop the call; the model that took over did not make it.`,
});
