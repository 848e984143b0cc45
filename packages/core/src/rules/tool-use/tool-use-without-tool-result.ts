import { missingResults, placeOfResults } from "./_shared/missing-results.ts";
import { nextSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Every client tool call needs its result at the very start of the next user turn. Judged on merged turns. */
export const toolUseWithoutToolResult = defineRule<"turn", { ids: readonly string[]; tools: readonly string[]; calls: number; place: number }>({
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
    sources: [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls",
      "https://github.com/maruel/genai/blob/main/providers/anthropic/testdata/TestClient/Scoreboard/claude-haiku-4-5-20251001/GenSync-OutOfOrder-2.yaml",
      "https://github.com/apify/tester-mcp-client/issues/12",
    ],
    note:
      "Results split over consecutive user messages are one merged turn: 77 recorded acceptances, 2025-06 to 2026-06. " +
      "The text names the turn where the results should be, and lists the ids sorted (two recordings of 2026-10); the words of 2024 counted them.",
  },
  foretells: ["tool-use-without-tool-result"],
  check(turn, scene) {
    const { blocks } = turn;
    const first = blocks.findIndex((block) => block.type === "tool_use");
    if (first === -1) return;
    const next = nextSpoken(turn);
    const answered = leadingResults(next?.role === "user" ? next.blocks : []);
    const calls = blocks.filter((block) => block.type === "tool_use");
    const open = calls.filter((call) => !answered.has(call.id as string));
    if (open.length === 0) return;
    const ids = open.map((call) => call.id as string);
    const tools = open.map((call) => call.name as string);
    scene.reportBlock(turn, blocks.indexOf(open[0] as Shaped), [], { ids, tools, calls: calls.length, place: placeOfResults(turn) });
  },
  api: ({ data, plain }, scene) => missingResults(plain, data, scene),
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
