import { blockPath } from "../../conversation/api-path.ts";
import { eachRepeat } from "../../conversation/repeats.ts";
import { defineRule } from "../../rule.ts";

/** Inside one turn an id must tell which call a result answers. Other turns may use it again. */
export const toolUseIdsUnique = defineRule<"turn", { id: string; tool: string }>({
  id: "tool-use-ids-unique",
  summary: "two tool calls of one turn with the same id",
  site: "turn",
  blocks: ["tool_use"],
  kinds: ["assistant"],
  phase: "conversation",
  rank: 18,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-03",
    sources: ["https://github.com/anthropics/claude-code/issues/20901", "https://github.com/NachoSEO/claudegram/issues/12"],
    note: "The same id in different turns was accepted twice (Sonnet 4.5, 2026-08-05).",
  },
  foretells: ["tool-use-ids-unique"],
  check(turn, scene) {
    eachRepeat(turn, "tool_use", "id", (block, j) => scene.reportBlock(turn, j, ["id"], { id: block.id as string, tool: block.name as string }));
  },
  api: ({ plain }) => `${blockPath(plain)}: \`tool_use\` ids must be unique`,
  text: ({ data }) => `The id "${data.id}" of this \`${data.tool}\` call is used twice in one turn. Give every call an id of its own.`,
});
