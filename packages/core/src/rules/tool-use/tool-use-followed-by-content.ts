import { messagePath } from "../../conversation/api-path.ts";
import { isServerUse } from "../../conversation/server-blocks.ts";
import { defineRule } from "../../rule.ts";

/** The results must come "immediately after" a call, so nothing but other calls may stand behind it in its turn. */
export const toolUseFollowedByContent = defineRule<"turn", { id: string; tool: string; follower: string }>({
  id: "tool-use-followed-by-content",
  summary: "content behind a tool call in the same turn",
  site: "turn",
  blocks: ["tool_use"],
  kinds: ["assistant"],
  phase: "conversation",
  rank: 32,
  severity: "warning",
  index: "merged",
  evidence: {
    grade: "reported",
    date: "2025-05-24",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"],
    note: "The one recorded refusal of this form also has a server tool's id. In 2,098 accepted requests nothing but calls ever follows a call, and a server call followed by content was refused in the same words (2026-08).",
  },
  check(turn, scene) {
    const { blocks } = turn;
    for (let j = blocks.length - 2; j >= 0; j--) {
      const call = blocks[j];
      const follower: unknown = blocks[j + 1]?.type;
      if (call?.type !== "tool_use" || follower === "tool_use" || follower === "tool_result" || isServerUse(follower)) continue;
      scene.reportBlock(turn, j, [], { id: call.id as string, tool: call.name as string, follower: follower as string });
      return;
    }
  },
  api: ({ data, plain }) =>
    `${messagePath(plain)}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${data.id}. ` +
    "Each `tool_use` block must have a corresponding `tool_result` block in the next message.",
  text: ({ data }) => `A \`${data.follower}\` block follows the \`${data.tool}\` call (${data.id}) in its turn. Put the calls at the end of the turn.`,
});
