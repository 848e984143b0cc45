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
    sources: ["https://platform.claude.com/docs/en/about-claude/models/migration-guide"],
    note:
      "Documents say that default values pass; several clients report a refusal of any explicit value. Only what differs from the default is reported; " +
      "for top_p both 1 and 0.99 are called the default. Beside explicit adaptive thinking a temperature is refused in the words about thinking (recorded twice on opus-4-8, 2026-06 and 2026-08).",
  },
  foretells: ["sampling-deprecated"],
  check(value: number, scene) {
    const param = scene.key as keyof typeof FACT;
    const rule = scene.model.sampling[FACT[param]];
    if (rule === "refused" || (rule === "default-only" && !DEFAULTS[param].includes(value))) scene.report([], { param, besideAdaptive: param === "temperature" && thinksAdaptively(scene) });
  },
  api: ({ data }) =>
    data.besideAdaptive ? BESIDE_ADAPTIVE : `\`${data.param}\` is deprecated for this model.`,
  text: ({ data }, scene) => `\`${scene.modelId}\` does not take \`${data.param}\`. Remove it, and steer the model by its prompt.`,
});

const BESIDE_ADAPTIVE =
  "`temperature` may only be set to 1 when thinking is enabled or in adaptive mode. Please consult our documentation at https://platform.claude.com/docs/en/build-with-claude/extended-thinking";

const FACT = { temperature: "temperature", top_p: "topP", top_k: "topK" } as const;
/** top_k has no default value that could be sent. */
const DEFAULTS: Readonly<Record<keyof typeof FACT, readonly number[]>> = { temperature: [1], top_p: [1, 0.99], top_k: [] };

/** False where it cannot be known: only the words depend on it. */
function thinksAdaptively(scene: Scene): boolean {
  try {
    return scene.request.thinking?.type === "adaptive";
  } catch (error) {
    if (error !== UNCERTAIN) throw error;
    return false;
  }
}
