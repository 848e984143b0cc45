import { defineRule } from "../../rule.ts";

/** Until the Skills API left beta a container was known by its id alone. */
export const containerObjectForm = defineRule<"field">({
  id: "container-object-form",
  summary: "a container given as an object before that was known",
  site: "field",
  kinds: ["container"],
  phase: "schema",
  severity: "error",
  evidence: { grade: "recorded", date: "2026-04-23", sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/code-execution-tool"], note: "Refused without the beta skills-2025-10-02 until 2026-08-19." },
  foretells: ["container-object-form"],
  check(container, scene) {
    if (container === null || typeof container === "string" || scene.from("2026-08-19") || scene.context.platform === "other") return;
    if (!scene.hasBeta("skills-2025-10-02")) scene.report([]);
  },
  api: () => "container: Input should be a valid string",
  text: () => "`container` was only known as a text until 2026-08-19. Send the container's id itself.",
});
