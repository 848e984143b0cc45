import { defineRule } from "../../rule.ts";
import { isCitable } from "./_shared/sources.ts";

/** The oldest models do not cite. */
export const citationsNotSupportedModel = defineRule<"block", { model: string }>({
  id: "citations-not-supported-model",
  summary: "citations for a model that does not cite",
  site: "block",
  kinds: ["document", "search_result"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "recorded", date: "2026-02", sources: ["https://platform.claude.com/docs/en/build-with-claude/citations"] },
  foretells: ["citations-not-supported-model"],
  check(block, scene) {
    if (isCitable(block) && scene.model.citations === false) scene.report(["citations"], { model: scene.model.id });
  },
  api: ({ data }) => `'${data.model}' does not support citations.`,
  text: ({ data }) => `\`${data.model}\` does not cite. Use a newer model, or turn \`citations\` off.`,
});
