import { previousSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** A result of a toolset's member says which toolset it belongs to, as its call did. */
export const toolsetNameMismatch = defineRule<"turn", { id: string; expected: string | null; found: string | null }>({
  id: "toolset-name-mismatch",
  summary: "a tool result with another toolset than its call",
  site: "turn",
  blocks: ["tool_result"],
  kinds: ["user"],
  needs: ["toolset_name"],
  phase: "conversation",
  rank: 42,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/computer-use-tool"],
    note: "The wording has not been seen.",
  },
  foretells: ["toolset-result-missing-name"],
  check(turn, scene) {
    const calls = previousSpoken(turn)?.blocks;
    if (calls === undefined || (!namesToolset(calls) && !namesToolset(turn.blocks))) return;
    for (let j = 0; j < turn.blocks.length; j++) {
      const result = turn.blocks[j];
      if (result?.type !== "tool_result") continue;
      const call = calls.find((block) => block.type === "tool_use" && block.id === result.tool_use_id);
      if (call === undefined) continue;
      const expected = (call.toolset_name ?? null) as string | null;
      const found = (result.toolset_name ?? null) as string | null;
      if (expected !== found) scene.reportBlock(turn, j, [], { id: result.tool_use_id as string, expected, found });
    }
  },
  api: () => null,
  text: ({ data: { id, expected, found } }) =>
    expected === null
      ? `The result of "${id}" names the toolset "${found}", but its call names none. Remove \`toolset_name\`.`
      : `The result of "${id}" must carry \`toolset_name: "${expected}"\`, as its call does.`,
});

function namesToolset(blocks: readonly Shaped[]): boolean {
  for (let j = 0; j < blocks.length; j++) {
    const block = blocks[j] as Shaped;
    if ((block.type === "tool_use" || block.type === "tool_result") && (block.toolset_name ?? null) !== null) return true;
  }
  return false;
}
