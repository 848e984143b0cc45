import { messagePath } from "../../conversation/api-path.ts";
import type { Turn } from "../../conversation/conversation.ts";
import { continuation, isServerResult, isServerUse, onlyResults, resultTypeOf } from "../../conversation/server-blocks.ts";
import { nextSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";

interface Data {
  readonly [key: string]: unknown;
  readonly tool: string;
  readonly id: string;
  /** Something other than a call stands behind it in its turn. */
  readonly followed: boolean;
}

/** Once the user speaks again, every server tool call needs its result. Until then it may still be running. */
export const serverToolUseWithoutResult = defineRule<"turn", Data>({
  id: "server-tool-use-without-result",
  summary: "a server tool call without its result",
  site: "turn",
  blocks: ["server_tool_use", "mcp_tool_use"],
  kinds: ["assistant"],
  phase: "conversation",
  rank: 33,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/server-tools",
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/troubleshooting-tool-use",
    ],
    note: "Open calls were accepted while the next user turn holds only tool results (three recordings). A call with content behind it answers in the words of client tools.",
  },
  foretells: ["server-tool-use-without-result"],
  check(turn, scene) {
    const { blocks } = turn;
    for (let j = 0; j < blocks.length; j++) {
      const use = blocks[j];
      if (!isServerUse(use?.type) || answered(turn, j + 1, use?.id as string, resultOf(use?.type as string, use?.name as string)) || !isClosed(turn)) continue;
      const followed = j + 1 < blocks.length && !blocks.slice(j + 1).every(({ type }) => type === "tool_use" || isServerUse(type));
      const severity = use?.type === "mcp_tool_use" ? "warning" : "error";
      scene.reportBlock(turn, j, [], { tool: use?.name as string, id: use?.id as string, followed }, { severity });
    }
  },
  api: ({ data, plain }) =>
    data.followed
      ? `${messagePath(plain)}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${data.id}. ` +
        "Each `tool_use` block must have a corresponding `tool_result` block in the next message."
      : `\`${data.tool}\` tool use with id \`${data.id}\` was found without a corresponding \`${data.tool}_tool_result\` block`,
  text: ({ data }) => `\`${data.tool}\` (${data.id}) has no result in its turn. Send the assistant's content back whole, or drop the call too.`,
});

function resultOf(type: string, tool: string): string {
  return type === "mcp_tool_use" ? "mcp_tool_result" : resultTypeOf(tool);
}

/** Whether the user has said something other than results since. */
function isClosed(turn: Turn): boolean {
  for (let at: Turn | undefined = turn; at !== undefined; at = continuation(at)) {
    const after = nextSpoken(at);
    if (after?.role === "user" && after.blocks.length > 0 && !onlyResults(after)) return true;
  }
  return false;
}

/** By id; a result of the right kind under an id of another make counts too, since recorders rewrite ids. */
function answered(turn: Turn, from: number, id: string, type: string): boolean {
  for (let at: Turn | undefined = turn; at !== undefined; at = continuation(at)) {
    for (let j = at === turn ? from : 0; j < at.blocks.length; j++) {
      const block = at.blocks[j];
      if (isServerResult(block?.type) && (block?.tool_use_id === id || (block?.type === type && !(block?.tool_use_id as string).startsWith("srvtoolu_")))) return true;
    }
  }
  return false;
}
