import { findModel } from "../../facts/index.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import { ADVISOR } from "./_evidence/pages.ts";

/** A model may be advised by its equals and betters only. */
export const advisorModelPair = defineRule<"tool", { advisor: string; model: string; allowed: readonly string[] }>({
  id: "advisor-model-pair",
  summary: "an advisor that may not advise this model",
  site: "tool",
  kinds: ["advisor_20260301"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-09", sources: [ADVISOR, "https://github.com/anthropics/claude-code/issues/91281"], note: "Four recorded pairs fit the documented table." },
  foretells: ["advisor-model-pair"],
  check(tool, scene) {
    const advisor = tool.model as string;
    const allowed = certain(scene.model.advisors);
    const { id, aliases } = certain(findModel(advisor, scene.context.platform));
    if (allowed.includes(id) || aliases.some((alias) => allowed.includes(alias))) return;
    scene.report(["model"], { advisor, model: scene.modelId, allowed });
  },
  api: ({ data }) => `${data.advisor} cannot be used as an advisor when the request model is '${data.model}'`,
  text: ({ data }) => `\`${data.advisor}\` cannot advise \`${data.model}\`. Use ${data.allowed.slice(0, 4).map((id) => `\`${id}\``).join(", ")}${data.allowed.length > 4 ? " or another of its equals" : ""}.`,
});
