import { messagePath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";

/** Results come from the client, so they stand in its messages. */
export const toolResultInAssistant = defineRule<"turn", { id: string }>({
  id: "tool-result-in-assistant",
  summary: "a tool result in an assistant message",
  site: "turn",
  blocks: ["tool_result"],
  kinds: ["assistant"],
  phase: "conversation",
  rank: 11,
  severity: "error",
  index: "merged",
  evidence: { grade: "recorded", date: "2026-10", sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"] },
  foretells: ["tool-result-in-assistant"],
  check(turn, scene) {
    const { blocks } = turn;
    for (let j = 0; j < blocks.length; j++) {
      const block = blocks[j];
      if (block?.type === "tool_result") scene.reportBlock(turn, j, [], { id: block.tool_use_id as string });
    }
  },
  api: ({ plain }) => `${messagePath(plain)}: \`tool_result\` blocks can only be in \`user\` messages`,
  text: ({ data }) => `The result of "${data.id}" stands in an assistant message. Move it to the start of the next user message.`,
});
