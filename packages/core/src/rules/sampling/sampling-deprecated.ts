import { defineRule } from "../../rule.ts";

/** Claude 4.7 and later take no sampling parameters; only their default values still pass. */
export const samplingDeprecated = defineRule<"field", { param: string }>({
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
    note: "Documents say that default values pass; several clients report a refusal of any explicit value. Only what differs from the default is reported.",
  },
  foretells: ["sampling-deprecated"],
  check(value: number, scene) {
    const param = scene.key as keyof typeof DEFAULTS;
    const rule = scene.model.sampling[FACT[param]];
    if (rule === "refused" || (rule === "default-only" && value !== DEFAULTS[param])) scene.report([], { param });
  },
  api: ({ data }) => `\`${data.param}\` is deprecated for this model.`,
  text: ({ data }, scene) => `\`${scene.modelId}\` does not take \`${data.param}\`. Remove it, and steer the model by its prompt.`,
});

const FACT = { temperature: "temperature", top_p: "topP", top_k: "topK" } as const;
/** top_k has no default value that could be sent. */
const DEFAULTS = { temperature: 1, top_p: 1, top_k: null } as const;
