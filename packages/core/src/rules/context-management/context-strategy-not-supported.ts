import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Compaction came with the 4.6 generation. */
export const contextStrategyNotSupported = defineRule<"edit", { model: string; strategy: string }>({
  id: "context-strategy-not-supported",
  summary: "a context edit the model does not have",
  site: "edit",
  kinds: ["compact_20260112"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction"], note: "The message names the dated snapshot, not the alias." },
  foretells: ["context-strategy-not-supported"],
  check(edit, scene) {
    if (!certain(scene.model.compaction.edit)) scene.report([], { model: scene.model.id, strategy: edit.type as string });
  },
  api: ({ data }) => `'${data.model}' does not support the '${data.strategy}' context management strategy.`,
  text: ({ data }) => `\`${data.model}\` does not have \`${data.strategy}\`. Use a model of the 4.6 generation or later, or drop the edit.`,
});
