import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Thinking between tools on a model without it. */
export const thinkingBetweenToolsNotSupported = defineRule<"field", { disputed: boolean }>({
  id: "thinking-between-tools-not-supported",
  summary: "thinking between tools on a model without it",
  site: "field",
  kinds: ["thinking"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/extended-thinking"], note: "Twelve active models answered this on 2026-09-29; only sonnet-5-5 accepts it." },
  foretells: ["thinking-between-tools-not-supported"],
  check(thinking, scene) {
    if (thinking.type !== "between_tools") return;
    const { rejected, disputed } = certain(scene.model.thinking);
    const doubt = disputed.includes("between_tools");
    if (rejected.includes("between_tools") || doubt) scene.report(["type"], { disputed: doubt }, { severity: doubt ? "warning" : "error" });
  },
  api: () => '"thinking.type.between_tools" is not supported for this model.',
  text: (_, scene) => `\`${scene.modelId}\` does not know \`between_tools\`. Use \`adaptive\` or leave \`thinking\` out.`,
});
