import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

const RANGES: Readonly<Record<string, readonly [string, string, number]>> = {
  char_location: ["start_char_index", "end_char_index", 0],
  page_location: ["start_page_number", "end_page_number", 1],
  content_block_location: ["start_block_index", "end_block_index", 0],
  search_result_location: ["start_block_index", "end_block_index", 0],
};

/** Citations go back as they came. A range that holds nothing was not made by the API. */
export const citationRangeEmpty = defineRule<"block", { start: number; end: number; field: string }>({
  id: "citation-range-empty",
  summary: "a citation that cites nothing",
  site: "block",
  kinds: ["text"],
  needs: ["citations"],
  phase: "advice",
  severity: "warning",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/citations"],
    note: "The documents ask for citations unchanged, and say that ends are exclusive. Whether the API checks is not known.",
  },
  check(block, scene) {
    const citations = (block.citations ?? null) as readonly Shaped[] | null;
    if (citations === null) return;
    for (let k = 0; k < citations.length; k++) {
      const range = RANGES[(citations[k] as Shaped).type as string];
      if (range === undefined) continue;
      const [from, to, least] = range;
      const start = citations[k]?.[from] as number;
      const end = citations[k]?.[to] as number;
      if (start < least || end <= start) scene.report(["citations", k, start < least ? from : to], { start, end, field: start < least ? from : to });
    }
  },
  api: () => null,
  text: ({ data: { start, end }, own }) => `\`${own}\`: a citation from ${start} to ${end} holds nothing; the end is exclusive. Send citations back as they came.`,
});
