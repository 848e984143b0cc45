import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** A thinking budget on a model that thinks adaptively. */
export const thinkingEnabledNotSupported = defineRule<"field", { disputed: boolean }>({
  id: "thinking-enabled-not-supported",
  summary: "a thinking budget on a model that thinks adaptively",
  site: "field",
  kinds: ["thinking"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/extended-thinking"] },
  foretells: ["thinking-enabled-not-supported"],
  check(thinking, scene) {
    if (thinking.type !== "enabled") return;
    const { rejected, disputed } = certain(scene.model.thinking);
    const doubt = disputed.includes("enabled");
    if (rejected.includes("enabled") || doubt) scene.report(["type"], { disputed: doubt }, { severity: doubt ? "warning" : "error" });
  },
  api: () => '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
  text: (_, scene) => `\`${scene.modelId}\` takes no thinking budget. Use \`{ "type": "adaptive" }\`, and \`output_config.effort\` to steer it.`,
});
