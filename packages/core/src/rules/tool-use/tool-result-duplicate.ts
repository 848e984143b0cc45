import { blockPath } from "../../conversation/api-path.ts";
import { eachRepeat } from "../../conversation/repeats.ts";
import { defineRule } from "../../rule.ts";

/** One call, one result; a second one in the same turn is refused even when it says the same. */
export const toolResultDuplicate = defineRule<"turn", { id: string }>({
  id: "tool-result-duplicate",
  summary: "two results for one tool call",
  site: "turn",
  blocks: ["tool_result"],
  kinds: ["user"],
  phase: "conversation",
  rank: 22,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls", "https://github.com/vectorize-io/hindsight/pull/4250"],
    note: "Never broken in 6,704 recorded results. Which of the two the path names is taken from one quoted answer.",
  },
  foretells: ["tool-result-duplicate"],
  check(turn, scene) {
    eachRepeat(turn, "tool_result", "tool_use_id", (block, j) => scene.reportBlock(turn, j, ["tool_use_id"], { id: block.tool_use_id as string }));
  },
  api: ({ data, plain }) => `${blockPath(plain)}: each tool_use must have a single result. Found multiple \`tool_result\` blocks with id: ${data.id}`,
  text: ({ data }) => `The call "${data.id}" is answered twice in this turn. Keep one \`tool_result\`.`,
});
