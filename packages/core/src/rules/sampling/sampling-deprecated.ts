import { UNCERTAIN } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";

/** Claude 4.7 and later take no sampling parameters; only their default values still pass. */
export const samplingDeprecated = defineRule<"field", { param: string; besideAdaptive: boolean }>({
  id: "sampling-deprecated",
  summary: "a sampling parameter on a model that has none",
  site: "field",
  kinds: ["temperature", "top_p", "top_k"],
  phase: "capability",
  rank: 10,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/about-claude/models/migration-guide", "https://github.com/anthropics/anthropic-sdk-typescript"],
    note:
      "The SDK's types say that temperature 1 and top_p from 0.99 on still pass; several clients report a refusal of any explicit value. Only what differs from these is reported. " +
      "Beside explicit adaptive thinking a temperature is refused in the words about thinking (recorded twice on opus-4-8, 2026-06 and 2026-08).",
  },
  foretells: ["sampling-deprecated"],
  check(value: number, scene) {
    const param = scene.key as Param;
    const rule = scene.model.sampling[FACT[param]];
    if (rule === "refused" || (rule === "default-only" && !passes(param, value))) scene.report([], { param, besideAdaptive: param === "temperature" && thinksAdaptively(scene) });
  },
  api: ({ data }) =>
    data.besideAdaptive ? BESIDE_ADAPTIVE : `\`${data.param}\` is deprecated for this model.`,
  text: ({ data }, scene) => `\`${scene.modelId}\` does not take \`${data.param}\`. Remove it, and steer the model by its prompt.`,
});

const BESIDE_ADAPTIVE =
  "`temperature` may only be set to 1 when thinking is enabled or in adaptive mode. Please consult our documentation at https://platform.claude.com/docs/en/build-with-claude/extended-thinking";

const FACT = { temperature: "temperature", top_p: "topP", top_k: "topK" } as const;
type Param = keyof typeof FACT;

/** As good as the default; top_k has no default value that could be sent. */
function passes(param: Param, value: number): boolean {
  return param === "temperature" ? value === 1 : param === "top_p" && value >= 0.99;
}

/** False where it cannot be known: only the words depend on it. */
function thinksAdaptively(scene: Scene): boolean {
  try {
    return scene.request.thinking?.type === "adaptive";
  } catch (error) {
    if (error !== UNCERTAIN) throw error;
    return false;
  }
}
