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
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/extended-thinking", "https://github.com/strands-agents/harness-sdk/issues/1856"], note: "Bedrock answered by a list of types in 2026-03, as does an API from before adaptive thinking." },
  foretells: ["thinking-adaptive-not-supported", "thinking-type-tag-adaptive"],
  check(thinking, scene) {
    if (thinking.type !== "adaptive") return;
    const { rejected, disputed } = certain(scene.model.thinking);
    const doubt = disputed.includes("adaptive");
    if (rejected.includes("adaptive") || doubt) scene.report(["type"], { disputed: doubt }, { severity: doubt ? "warning" : "error" });
  },
  api: (_, scene) =>
    scene.context.platform === "bedrock" || !scene.from(ADAPTIVE_SINCE)
      ? "thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'"
      : "adaptive thinking is not supported on this model",
  text: (_, scene) => `\`${scene.modelId}\` does not think adaptively. Use \`{ "type": "enabled", "budget_tokens": … }\`.`,
});

/** Opus 4.6 brought it. */
const ADAPTIVE_SINCE = "2026-02-05";
