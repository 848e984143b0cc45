import { blockPath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";
import { isThinking, thinksWithBudget } from "./_shared/blocks.ts";

/** With a thinking budget, a turn that holds thinking begins with it. */
export const thinkingMustBeFirst = defineRule<"turn", { found: string }>({
  id: "thinking-must-be-first",
  summary: "thinking that does not come first in its turn",
  site: "turn",
  kinds: ["assistant"],
  blocks: ["thinking", "redacted_thinking"],
  phase: "conversation",
  rank: 36,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-01",
    sources: ["https://github.com/anthropics/claude-code/issues/20717", "https://github.com/anthropics/claude-code/issues/20705"],
    note: "Six requests with thinking behind text or a server tool were accepted with adaptive thinking or none set (2026-05 to 2026-06): only judged with a budget.",
  },
  foretells: ["thinking-must-be-first"],
  check(turn, scene) {
    if (!thinksWithBudget(scene)) return;
    const first: unknown = turn.blocks[0]?.type;
    if (isThinking(first) || first === "compaction" || first === "fallback") return;
    if (turn.blocks.some((block) => isThinking(block.type))) scene.reportBlock(turn, 0, [], { found: first as string });
  },
  api: ({ data, plain }) =>
    `${blockPath(plain)}: If an assistant message contains any thinking blocks, the first block must be \`thinking\` or \`redacted_thinking\`. Found \`${data.found}\`.`,
  text: ({ data }) => `A \`${data.found}\` block stands before this turn's thinking. Send the blocks in the order in which they came.`,
});
