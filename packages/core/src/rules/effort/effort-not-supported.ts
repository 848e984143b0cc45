import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Models without efforts refuse the parameter; the others refuse levels they lack. */
export const effortNotSupported = defineRule<"field", { effort: string; levels: readonly string[] }>({
  id: "effort-not-supported",
  summary: "an effort the model does not have",
  site: "field",
  kinds: ["output_config"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "recorded", date: "2026-04-16", sources: ["https://platform.claude.com/docs/en/build-with-claude/effort"], note: "Levels are listed alphabetically (recorded on opus-4-6 with xhigh). Before 2026-04-16 no model knew xhigh, and Bedrock's list for the 4.6 models still lacked it in 2026-07." },
  foretells: ["effort-not-supported", "effort-level-not-supported", "effort-extra-inputs", "effort-enum-2026-02"],
  check(outputConfig, scene) {
    const effort = (outputConfig?.effort ?? null) as string | null;
    if (effort === null) return;
    const levels = certain(scene.model.effortLevels) as readonly string[];
    if (!levels.includes(effort)) scene.report(["effort"], { effort, levels });
  },
  api: ({ data }, scene) => {
    const onBedrock = scene.context.platform === "bedrock";
    if (data.levels.length === 0) return onBedrock ? "output_config.effort: Extra inputs are not permitted" : "This model does not support the effort parameter.";
    if (data.effort === "xhigh" && (onBedrock || !scene.from("2026-04-16"))) return "output_config.effort: Input should be 'low', 'medium', 'high' or 'max'";
    return `This model does not support effort level '${data.effort}'. Supported levels: ${[...data.levels].sort().join(", ")}.`;
  },
  text: ({ data }, scene) =>
    data.levels.length === 0
      ? `\`${scene.modelId}\` has no efforts. Remove \`output_config.effort\`.`
      : `\`${scene.modelId}\` has no effort "${data.effort}". Use one of ${data.levels.join(", ")}.`,
});
