import { messagePath } from "../../conversation/api-path.ts";
import { nextSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Every client tool call needs its result at the very start of the next user turn. Judged on merged turns. */
export const toolUseWithoutToolResult = defineRule<"turn", { ids: readonly string[]; tools: readonly string[] }>({
  id: "tool-use-without-tool-result",
  summary: "a tool call without its result",
  site: "turn",
  blocks: ["tool_use"],
  kinds: ["assistant"],
  phase: "conversation",
  rank: 30,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls", "https://github.com/anthropics/claude-code/issues/6242"],
    note: "Results split over consecutive user messages are one merged turn: 77 recorded acceptances, 2025-06 to 2026-06.",
  },
  foretells: ["tool-use-without-tool-result"],
  check(turn, scene) {
    const { blocks } = turn;
    const first = blocks.findIndex((block) => block.type === "tool_use");
    if (first === -1) return;
    const next = nextSpoken(turn);
    const answered = leadingResults(next?.role === "user" ? next.blocks : []);
    const open = blocks.filter((block) => block.type === "tool_use" && !answered.has(block.id as string));
    if (open.length === 0) return;
    const at = blocks.indexOf(open[0] as Shaped);
    scene.reportBlock(turn, at, [], { ids: open.map((use) => use.id as string), tools: open.map((use) => use.name as string) });
  },
  api: ({ data, plain }) =>
    `${messagePath(plain)}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${data.ids.join(", ")}. ` +
    "Each `tool_use` block must have a corresponding `tool_result` block in the next message.",
  text: ({ data }) =>
    `${data.tools.map((tool, index) => `\`${tool}\` (${data.ids[index]})`).join(", ")} ${data.ids.length === 1 ? "has" : "have"} no \`tool_result\`. ` +
    "Answer every call at the start of the next user message, before any text.",
});

/** Ids of the results that stand before anything else. */
function leadingResults(blocks: readonly Shaped[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const block of blocks) {
    if (block.type !== "tool_result") break;
    ids.add(block.tool_use_id as string);
  }
  return ids;
}
