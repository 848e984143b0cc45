import { defineRule } from "../../rule.ts";

/** Fast mode is for a few models. */
export const speedNotSupportedModel = defineRule<"field", { model: string }>({
  id: "speed-not-supported-model",
  summary: "fast mode on a model that has none",
  site: "field",
  kinds: ["speed"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/fast-mode"], note: "Some sightings go on: `This feature is only available on supported models.`" },
  foretells: ["speed-not-supported-model"],
  check(speed: string | null, scene) {
    if (speed === "fast" && scene.model.fastMode === "refused") scene.report([], { model: scene.model.id });
  },
  api: ({ data }) => `'${data.model}' does not support the \`speed\` parameter.`,
  text: ({ data }) => `\`${data.model}\` has no fast mode. Drop \`speed\`.`,
});
