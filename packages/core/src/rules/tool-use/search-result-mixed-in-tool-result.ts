import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** A tool answers with search results, or with something else. */
export const searchResultMixedInToolResult = defineRule<"block">({
  id: "search-result-mixed-in-tool-result",
  summary: "search results beside other blocks in one tool result",
  site: "block",
  kinds: ["tool_result"],
  needs: ["type=search_result"],
  phase: "conversation",
  rank: 41,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/search-results"],
    note: "The wording has not been seen. All eight recorded results with search results hold nothing else.",
  },
  check(block, scene) {
    if (!Array.isArray(block.content)) return;
    const content = block.content as readonly Shaped[];
    const some = content.some((inner) => inner.type === "search_result");
    if (some && content.some((inner) => inner.type !== "search_result")) scene.report(["content"]);
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` mixes search_result blocks with others. Send the search results alone, and the rest behind the tool result.`,
});
