import { defineRule } from "../../rule.ts";

/** A result answers a call of the turn before it, or it answers nothing. */
export const toolResultUnexpectedId = defineRule<"turn", { id: string }>({
  id: "tool-result-unexpected-id",
  summary: "a tool result that answers no call",
  site: "turn",
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
    if (!turn.has("tool_result")) return;
    turn.blocks.forEach((block, j) => {
      if (block.type !== "tool_result") return;
      const calls = turn.previous?.role === "assistant" ? turn.previous.blocks : [];
      if (calls.some((call) => call.type === "tool_use" && call.id === block.tool_use_id)) return;
      scene.reportBlock(turn, j, ["tool_use_id"], { id: block.tool_use_id as string });
    });
  },
  api: ({ data, plain }) =>
    `${plain.split(".").slice(0, 4).join(".")}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${data.id}. ` +
    "Each `tool_result` block must have a corresponding `tool_use` block in the previous message.",
  text: ({ data }) => `No \`tool_use\` of the assistant turn before has the id "${data.id}". Send that call too, or drop this result.`,
});
