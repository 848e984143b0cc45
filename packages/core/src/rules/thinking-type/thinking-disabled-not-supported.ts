import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

const HEAD = '"thinking.type.disabled" is not supported for this model.';
const ON_BEDROCK = 'To turn thinking off on this model, send "thinking": {"type": "between_tools"} instead of {"type": "disabled"}. The model does not think before responding.';

/** Thinking turned off on a model that always thinks. */
export const thinkingDisabledNotSupported = defineRule<"field", { disputed: boolean }>({
  id: "thinking-disabled-not-supported",
  summary: "thinking turned off on a model that always thinks",
  site: "field",
  kinds: ["thinking"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/extended-thinking"], note: "Gateway probes of 2026-07 and 2026-09 got 200 on fable-5; the documents and a shown 400 of the direct API say no." },
  foretells: ["thinking-disabled-not-supported", "thinking-disabled-not-supported-use-adaptive", "thinking-disabled-not-supported-between-tools", "thinking-disabled-send-between-tools-bedrock"],
  check(thinking, scene) {
    if (thinking.type !== "disabled") return;
    const { rejected, disputed } = certain(scene.model.thinking);
    const doubt = disputed.includes("disabled");
    if (rejected.includes("disabled") || doubt) scene.report(["type"], { disputed: doubt }, { severity: doubt ? "warning" : "error" });
  },
  api: (_, scene) => {
    const { accepted } = certain(scene.model.thinking);
    if (accepted.includes("between_tools")) return scene.context.platform === "bedrock" ? ON_BEDROCK : `${HEAD} Use "thinking.type.between_tools" for the lowest thinking setting, or "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.`;
    // Models from before the autumn of 2026 name budgets, whether or not they take them.
    if ((scene.model.releasedOn ?? "") < "2026-09-01") return `${HEAD} Thinking defaults to adaptive mode when not specified; use "thinking.type.enabled" with "budget_tokens" for extended thinking.`;
    return `${HEAD} Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.`;
  },
  text: (_, scene) => `\`${scene.modelId}\` always thinks. Leave \`thinking\` out, and lower \`output_config.effort\` for less of it.`,
});
