import { blockPath } from "../../conversation/api-path.ts";
import type { Turn } from "../../conversation/conversation.ts";
import { SERVER_RESULT_TYPES, continued, isServerResult, isServerUse } from "../../conversation/server-blocks.ts";
import { defineRule } from "../../rule.ts";

/** A server tool's result stands behind its call, in the same turn or in one that results of client tools interrupted. */
export const serverToolResultUnexpectedId = defineRule<"turn", { id: string; type: string }>({
  id: "server-tool-result-unexpected-id",
  summary: "a server tool result without its call",
  site: "turn",
  blocks: SERVER_RESULT_TYPES,
  kinds: ["assistant"],
  phase: "conversation",
  rank: 20,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/server-tools", "https://github.com/anthropics/claude-code/issues/84783"],
    note: "The words were seen for advisor_tool_result; for MCP results none were seen. Ids that do not begin with srvtoolu_ get a warning: recordings with such ids were accepted, but their ids had been rewritten.",
  },
  foretells: ["advisor-result-unexpected-id"],
  check(turn, scene) {
    const { blocks } = turn;
    for (let j = 0; j < blocks.length; j++) {
      const block = blocks[j];
      if (block === undefined || !isServerResult(block.type)) continue;
      const id = block.tool_use_id as string;
      if (calledBefore(turn, j, id)) continue;
      // Recorders rewrite ids, and not always on both sides: an id that no server ever gave proves little.
      const severity = block.type === "mcp_tool_result" || id.startsWith("srvtoolu_") ? "error" : "warning";
      scene.reportBlock(turn, j, ["tool_use_id"], { id, type: block.type as string }, { severity });
    }
  },
  api: ({ data, plain }) =>
    data.type === "mcp_tool_result"
      ? null
      : `${blockPath(plain)}: unexpected \`tool_use_id\` found in \`${data.type}\` blocks: ${data.id}. ` +
        `Each \`${data.type}\` block must have a corresponding \`server_tool_use\` block before it.`,
  text: ({ data }) => `No call before this \`${data.type}\` has the id "${data.id}". Send the call and its result back together, as they came.`,
});

function calledBefore(turn: Turn, end: number, id: string): boolean {
  let from = end;
  for (let at: Turn | undefined = turn; at !== undefined; at = continued(at)) {
    if (at !== turn) from = at.blocks.length;
    for (let j = from - 1; j >= 0; j--) {
      const block = at.blocks[j];
      if (isServerUse(block?.type) && block?.id === id) return true;
    }
  }
  return false;
}
