import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Some models take temperature or top_p, never both. */
export const samplingBoth = defineRule<"field">({
  id: "sampling-both",
  summary: "temperature and top_p together on a model that takes one of them",
  site: "field",
  kinds: ["top_p"],
  phase: "capability",
  rank: 20,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2025-10-23",
    sources: ["https://platform.claude.com/docs/en/about-claude/models/migration-guide"],
    note: "Both were accepted on Claude 4.0 and older (9 recorded requests). On opus-4-5, opus-4-6 and sonnet-4-6 nobody was recorded sending both.",
  },
  foretells: ["sampling-both"],
  check(_topP: number, scene) {
    if (scene.request.temperature === undefined || scene.context.endpoint === "count_tokens") return;
    if (certain(scene.model.sampling.bothRefused)) scene.report([]);
  },
  api: () => "`temperature` and `top_p` cannot both be specified for this model. Please use only one.",
  text: () => "This model takes `temperature` or `top_p`, not both. Drop one of them.",
});
