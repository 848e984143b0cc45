import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Adaptive thinking on a model that needs a budget. */
export const thinkingAdaptiveNotSupported = defineRule<"field", { disputed: boolean }>({
  id: "thinking-adaptive-not-supported",
  summary: "adaptive thinking on a model that needs a budget",
  site: "field",
  kinds: ["thinking"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/extended-thinking"] },
  foretells: ["thinking-adaptive-not-supported"],
  check(thinking, scene) {
    if (thinking.type !== "adaptive") return;
    const { rejected, disputed } = certain(scene.model.thinking);
    const doubt = disputed.includes("adaptive");
    if (rejected.includes("adaptive") || doubt) scene.report(["type"], { disputed: doubt }, { severity: doubt ? "warning" : "error" });
  },
  api: () => "adaptive thinking is not supported on this model",
  text: (_, scene) => `\`${scene.modelId}\` does not think adaptively. Use \`{ "type": "enabled", "budget_tokens": … }\`.`,
});
