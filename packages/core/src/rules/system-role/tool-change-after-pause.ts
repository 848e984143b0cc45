import { isServerResult } from "../../conversation/server-blocks.ts";
import { previousSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";

/** While the API is in the middle of a turn, its tools stay as they are. */
export const toolChangeAfterPause = defineRule<"turn", { type: string }>({
  id: "tool-change-after-pause",
  summary: "a tool change in the middle of a paused turn",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 47,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
    note: "The wording has not been seen.",
  },
  foretells: ["tool-addition-unknown"],
  check(turn, scene) {
    const j = turn.blocks.findIndex((block) => block.type === "tool_addition" || block.type === "tool_removal");
    if (j === -1) return;
    const before = previousSpoken(turn);
    if (before?.role === "assistant" && isServerResult(before.blocks.at(-1)?.type)) scene.reportBlock(turn, j, [], { type: turn.blocks[j]?.type as string });
  },
  api: () => null,
  text: ({ data }) => `This \`${data.type}\` interrupts a turn that the API paused. Send it behind the next user message.`,
});
