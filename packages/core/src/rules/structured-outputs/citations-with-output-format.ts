import { defineRule } from "../../rule.ts";
import { STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

/** Citations are blocks between the text, a JSON answer is one text: the two exclude each other. */
export const citationsWithOutputFormat = defineRule<"block", Record<never, never>>({
  id: "citations-with-output-format",
  summary: "citations together with an output format",
  site: "block",
  kinds: ["document", "search_result"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: [STRUCTURED_OUTPUTS, "https://platform.claude.com/docs/en/build-with-claude/citations"],
    note: "Documented as a 400; the wording has not been seen.",
  },
  check(block, scene) {
    if (block.citations?.enabled !== true) return;
    const { output_config, output_format } = scene.request;
    if ((output_config?.format ?? output_format ?? null) !== null) scene.report(["citations"]);
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` asks for citations while the answer has an output format. Drop one of the two.`,
});
