import { blockPath } from "../../conversation/api-path.ts";
import { onlyResults } from "../../conversation/server-blocks.ts";
import { previousSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";

/** History: until late 2025 a turn that was going on could not hold thinking once thinking was off. */
export const thinkingDisabledFinalAssistant = defineRule<"conversation">({
  id: "thinking-disabled-final-assistant",
  summary: "thinking in an open turn while thinking is off, in 2025",
  site: "conversation",
  when: ({ asOf }) => asOf < "2025-12-01",
  phase: "conversation",
  rank: 38,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2025-11",
    sources: ["https://github.com/tailcallhq/forgecode/issues/1853", "https://github.com/tailcallhq/forgecode/issues/1195"],
    note: "Last seen 2025-11; the documents have since said that such blocks are left out without an error.",
  },
  foretells: ["thinking-disabled-final-assistant"],
  check({ final }, scene) {
    if ((scene.request.thinking?.type ?? "disabled") !== "disabled" || final === undefined) return;
    const turn = final.role === "assistant" ? final : onlyResults(final) ? previousSpoken(final) : undefined;
    if (turn?.role !== "assistant") return;
    const at = turn.blocks.findIndex((block) => block.type === "thinking");
    if (at !== -1) scene.reportBlock(turn, at, []);
  },
  api: ({ plain }) =>
    `${blockPath(plain)}: When thinking is disabled, an \`assistant\` message in the final position cannot contain \`thinking\`. To use thinking blocks, enable \`thinking\` in your request.`,
  text: () => "The turn that is going on holds thinking while thinking is off. Keep thinking on until the turn is over.",
});
