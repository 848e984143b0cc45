import { messagePath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";

/** Thinking leads to something: a turn that ends in it was cut off. */
export const thinkingFinalBlock = defineRule<"turn">({
  id: "thinking-final-block",
  summary: "an assistant turn that ends in thinking",
  site: "turn",
  kinds: ["assistant"],
  blocks: ["thinking"],
  phase: "conversation",
  rank: 38,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2025-12",
    sources: ["https://github.com/tailcallhq/forgecode/issues/2107"],
    note: "Never broken in 135 accepted turns with thinking.",
  },
  foretells: ["thinking-final-block"],
  check(turn, scene) {
    const { blocks } = turn;
    if (blocks.at(-1)?.type === "thinking") scene.reportBlock(turn, blocks.length - 1, []);
  },
  api: ({ plain }) => `${messagePath(plain)}: The final block in an assistant message cannot be \`thinking\`.`,
  text: () => "This assistant turn ends in thinking, so its answer was cut off. Drop the turn, or the thinking.",
});
