import { blockPath } from "../../conversation/api-path.ts";
import type { Conversation, Turn } from "../../conversation/conversation.ts";
import { continued } from "../../conversation/server-blocks.ts";
import { previousSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";
import { isThinking, thinksWithBudget } from "./_shared/blocks.ts";

/** With a thinking budget, the turn that is going on must begin with its thinking. */
export const thinkingFirstBlockToolUse = defineRule<"conversation", { found: string }>({
  id: "thinking-first-block-tool-use",
  summary: "an open turn that does not begin with thinking",
  site: "conversation",
  needs: ["thinking"],
  phase: "conversation",
  rank: 37,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-01",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/extended-thinking", "https://github.com/anthropics/claude-code/issues/20705"],
    note: "Last seen 2026-01. The same page now says that the API switches thinking off for the request instead: a warning from 2026-02 on. Not with adaptive thinking.",
  },
  foretells: ["thinking-first-block-tool-use"],
  check(conversation, scene) {
    if (!thinksWithBudget(scene)) return;
    const turn = openTurn(conversation);
    const first = turn?.blocks[0];
    if (turn === null || first === undefined || begins(turn)) return;
    // Thinking further back in a turn is the next rule's; a summary or another model's part may come first.
    if (first.type === "compaction" || first.type === "fallback" || turn.blocks.some((block) => isThinking(block.type))) return;
    scene.reportBlock(turn, 0, ["type"], { found: first.type as string }, { severity: scene.from("2026-02-01") ? "warning" : "error" });
  },
  api: ({ data, plain }) =>
    `${blockPath(plain)}.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${data.found}\`. ` +
    "When `thinking` is enabled, a final `assistant` message must start with a thinking block (preceeding the lastmost set of `tool_use` and `tool_result` blocks). " +
    "We recommend you include thinking blocks from previous turns. To avoid this requirement, disable `thinking`. " +
    "Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking",
  text: ({ data }) =>
    `The assistant turn that is going on begins with \`${data.found}\`. Send the thinking blocks that came before it, or turn thinking off for this turn.`,
});

/** The turn that is going on: the last one, or the one whose calls the last user turn answers. */
function openTurn({ final }: Conversation): Turn | null {
  if (final?.role === "assistant") return final;
  if (final?.role !== "user" || final.blocks[0]?.type !== "tool_result") return null;
  const turn = previousSpoken(final);
  return turn?.role === "assistant" ? turn : null;
}

/** Between tool calls the model need not think again, so any part of the turn may hold the thinking. */
function begins(turn: Turn): boolean {
  for (let at: Turn | undefined = turn; at !== undefined; at = continued(at)) if (isThinking(at.blocks[0]?.type)) return true;
  return false;
}
