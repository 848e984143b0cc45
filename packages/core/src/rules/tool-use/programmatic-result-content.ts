import { previousSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Results of calls that code made go back into that code: as text, and with nothing beside them. */
export const programmaticResultContent = defineRule<"turn", { what: string; tool: string }>({
  id: "programmatic-result-content",
  summary: "more than text for a call that code made",
  site: "turn",
  blocks: ["tool_result"],
  kinds: ["user"],
  needs: ["caller"],
  phase: "conversation",
  rank: 45,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/programmatic-tool-calling"],
    note: "The wording has not been seen; one recorded acceptance holds to it. Judged only while the call is open: the last message of the request.",
  },
  check(turn, scene) {
    if (turn.blocks[0]?.type !== "tool_result" || turn.next !== undefined) return;
    const call = previousSpoken(turn)?.blocks.find(isProgrammatic);
    if (call === undefined) return;
    const tool = call.name as string;
    for (let j = 0; j < turn.blocks.length; j++) {
      const block = turn.blocks[j] as Shaped;
      if (block.type !== "tool_result") scene.reportBlock(turn, j, [], { what: block.type as string, tool });
      else if (block.tool_use_id === call.id && Array.isArray(block.content)) {
        const other = (block.content as readonly Shaped[]).find((inner) => inner.type !== "text");
        if (other !== undefined) scene.reportBlock(turn, j, ["content"], { what: other.type as string, tool });
      }
    }
  },
  api: () => null,
  text: ({ data }) => `Code called \`${data.tool}\` and takes text only, with nothing beside the results. Drop this \`${data.what}\` block.`,
});

function isProgrammatic(block: Shaped): boolean {
  if (block.type !== "tool_use") return false;
  const caller = block.caller as Shaped | null | undefined;
  return (caller?.type as string | undefined)?.startsWith("code_execution_") === true;
}
