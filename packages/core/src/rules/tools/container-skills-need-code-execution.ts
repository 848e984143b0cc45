import { defineRule } from "../../rule.ts";
import { SKILLS } from "./_evidence/pages.ts";

/** Skills are files that code reads and runs. */
export const containerSkillsNeedCodeExecution = defineRule<"field">({
  id: "container-skills-need-code-execution",
  summary: "skills without a code execution tool",
  site: "field",
  kinds: ["container"],
  phase: "container",
  severity: "error",
  evidence: { grade: "documented", date: "2026-05", sources: [SKILLS], note: "Probed: an empty object gets the same text." },
  foretells: ["container-skills-need-code-execution"],
  check(container, scene) {
    if (container === null || typeof container === "string") return;
    if ((container.skills ?? null) === null && (container.id ?? null) !== null) return;
    if (!scene.tools.hasFamily("code_execution")) scene.report([]);
  },
  api: () => "container: skills can only be used when a code execution tool is enabled",
  text: () => "`container` loads skills, but there is no code execution tool. Add one to `tools`.",
});
