import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Some models cannot summarize on demand. */
export const compactionNotSupportedModel = defineRule<"field", { model: string }>({
  id: "compaction-not-supported-model",
  summary: "compaction on a model that does not have it",
  site: "field",
  kinds: ["compaction"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"], note: "The words of the refusal have not been seen." },
  check(compaction, scene) {
    if (compaction === null || scene.context.endpoint === "count_tokens") return;
    if (!certain(scene.model.compaction.onDemand)) scene.report([], { model: scene.modelId });
  },
  api: () => null,
  text: ({ data }) => `\`${data.model}\` does not summarize on demand. Use a model that does, or drop \`compaction\`.`,
});
