import type { Conversation, Turn } from "../../conversation/conversation.ts";
import { isServerResult, onlyResults } from "../../conversation/server-blocks.ts";
import { previousSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { declaresServerTool } from "./_shared/declared.ts";

/** A server tool whose call is still open cannot go on when its tool is gone. Finished calls may stay without it. */
export const serverToolNotDeclared = defineRule<"conversation", { tool: string; id: string }>({
  id: "server-tool-not-declared",
  summary: "an open server tool call whose tool is not declared",
  site: "conversation",
  needs: ["type=server_tool_use"],
  phase: "conversation",
  rank: 34,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons", "https://platform.claude.com/docs/en/agents-and-tools/tool-use/advisor-tool"],
    note: "Only the end of the text has been seen. Three requests with a finished web search and no tools at all were accepted (2026-06 to 2026-08).",
  },
  foretells: ["server-tool-use-tool-not-provided", "advisor-omitted-on-resume"],
  check(conversation, scene) {
    const turn = openTurn(conversation);
    if (turn === undefined || (scene.request.thread ?? null) !== null) return;
    const { blocks } = turn;
    for (let j = 0; j < blocks.length; j++) {
      const use = blocks[j] as Shaped;
      // A paused turn keeps its advisor, even where the advice has come.
      const paused = use.name === "advisor" && turn.next === undefined;
      if (use.type !== "server_tool_use" || (!paused && hasResult(blocks, j + 1, use.id as string))) continue;
      if (!declaresServerTool(use.name as string, scene)) scene.reportBlock(turn, j, ["name"], { tool: use.name as string, id: use.id as string });
    }
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` (${data.id}) is still open, but its tool is not in \`tools\`. Declare the same tools as before.`,
});

/** The assistant turn that this request continues: the last one, with nothing but results behind it. */
function openTurn({ final }: Conversation): Turn | undefined {
  if (final?.role === "assistant") return final;
  if (final?.role !== "user" || !onlyResults(final)) return undefined;
  const turn = previousSpoken(final);
  return turn?.role === "assistant" ? turn : undefined;
}

function hasResult(blocks: readonly Shaped[], from: number, id: string): boolean {
  for (let j = from; j < blocks.length; j++) {
    const block = blocks[j] as Shaped;
    if (isServerResult(block.type) && (block.tool_use_id === id || !(block.tool_use_id as string).startsWith("srvtoolu_"))) return true;
  }
  return false;
}
