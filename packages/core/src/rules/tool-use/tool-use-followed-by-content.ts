import type { Turn } from "../../conversation/conversation.ts";
import { isServerUse } from "../../conversation/server-blocks.ts";
import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import { missingResults } from "./_shared/missing-results.ts";

/** The results must come "immediately after" a call, so nothing but other calls may stand behind it in its turn. */
export const toolUseFollowedByContent = defineRule<"turn", { id: string; tool: string; follower: string; place: number }>({
  id: "tool-use-followed-by-content",
  summary: "content behind a tool call in the same turn",
  site: "turn",
  blocks: ["tool_use"],
  kinds: ["assistant"],
  phase: "conversation",
  rank: 32,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-05-05",
    sources: [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls",
      "https://github.com/anomalyco/opencode/blob/dev/packages/llm/test/fixtures/recordings/anthropic-messages/rejects-malformed-assistant-tool-order-without-patch.json",
      "https://github.com/anthropics/claude-code/issues/473",
    ],
    note: "Recorded twice with text behind a call (2025-05, 2026-05); other content is a warning. In 2,098 accepted requests nothing but calls ever follows a call.",
  },
  check(turn, scene) {
    const { blocks } = turn;
    for (let j = blocks.length - 2; j >= 0; j--) {
      const call = blocks[j];
      const follower: unknown = blocks[j + 1]?.type;
      if (call?.type !== "tool_use" || follower === "tool_use" || follower === "tool_result" || isServerUse(follower)) continue;
      const data = { id: call.id as string, tool: call.name as string, follower: follower as string, place: placeOf(turn, scene) };
      scene.reportBlock(turn, j, [], data, { severity: follower === "text" ? "error" : "warning" });
      return;
    }
  },
  api: ({ data, plain }, scene) => missingResults(plain, { ids: [data.id], calls: 1, place: data.place }, scene),
  text: ({ data }) => `A \`${data.follower}\` block follows the \`${data.tool}\` call (${data.id}) in its turn. Put the calls at the end of the turn.`,
});

/** The turn itself; where the assistant speaks first, the API counts a turn in front of it (recorded 2026-05-05). */
function placeOf({ index }: Turn, { conversation }: Scene): number {
  return conversation.messages[0]?.role === "assistant" ? index + 1 : index;
}
