import { defineRule } from "../../rule.ts";
import { isCitable, searchesWeb } from "./_shared/sources.ts";

/** Web search always cites, so your own search results beside it must be citable. */
export const searchResultWithoutCitations = defineRule<"block">({
  id: "search-result-without-citations",
  summary: "search results without citations beside web search",
  site: "block",
  kinds: ["search_result"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/search-results"],
    note: "The wording has not been seen.",
  },
  check(block, scene) {
    if (!isCitable(block) && searchesWeb(scene)) scene.report([]);
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` has no citations while the request searches the web. Set \`citations: { "enabled": true }\`.`,
});
