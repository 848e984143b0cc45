import { blockPath } from "../../conversation/api-path.ts";
import type { Turn } from "../../conversation/conversation.ts";
import { previousSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";

/** A result answers a call of the turn before it, or it answers nothing. */
export const toolResultUnexpectedId = defineRule<"turn", { id: string }>({
  id: "tool-result-unexpected-id",
  summary: "a tool result that answers no call",
  site: "turn",
  blocks: ["tool_result"],
  kinds: ["user"],
  phase: "conversation",
  rank: 20,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-02-24",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"],
    note: "The recorded index counts merged turns; the error wins over text placed before the result.",
  },
  foretells: ["tool-result-unexpected-id"],
  check(turn, scene) {
    const { blocks } = turn;
    let calls: ReadonlySet<unknown> | undefined;
    for (let j = 0; j < blocks.length; j++) {
      const block = blocks[j];
      if (block?.type !== "tool_result") continue;
      calls ??= callsOf(previousSpoken(turn));
      const id = block.tool_use_id as string;
      if (!calls.has(id)) scene.reportBlock(turn, j, ["tool_use_id"], { id });
    }
  },
  api: ({ data, plain }) =>
    `${blockPath(plain)}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${data.id}. ` +
    "Each `tool_result` block must have a corresponding `tool_use` block in the previous message.",
  text: ({ data }) => `No \`tool_use\` of the assistant turn before has the id "${data.id}". Send that call too, or drop this result.`,
});

const none: ReadonlySet<unknown> = new Set();

function callsOf(turn: Turn | undefined): ReadonlySet<unknown> {
  if (turn?.role !== "assistant") return none;
  const ids = new Set<unknown>();
  for (const block of turn.blocks) if (block.type === "tool_use") ids.add(block.id);
  return ids;
}
