import { platformFacts } from "../../facts/index.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import { STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

/** Answers of a given form came with the 4.5 generation (and Opus 4.1); Bedrock offers them for fewer models. */
export const outputFormatNotSupportedModel = defineRule<"request", { model: string; field: string; platform: string }>({
  id: "output-format-not-supported-model",
  summary: "an output format on a model that has none",
  site: "request",
  needs: ["format", "output_format"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-02",
    sources: [STRUCTURED_OUTPUTS],
    note: "Where only the platform lacks it, the wording has not been seen.",
  },
  foretells: ["output-format-not-supported-model"],
  check(request, scene) {
    const field = fieldOf(request.output_config?.format, request.output_format);
    if (field === null || supports(scene)) return;
    const platform = scene.model.structuredOutputs === false ? "" : platformFacts(scene.context.platform).title;
    scene.reportAt(field.split("."), { model: scene.model.id, field, platform });
  },
  api: ({ data }) => (data.platform === "" ? `'${data.model}' does not support output format.` : null),
  text: ({ data }) =>
    `\`${data.model}\` does not support \`${data.field}\`${data.platform === "" ? "" : ` on ${data.platform}`}. Use a newer model, or describe the form in the prompt.`,
});

function fieldOf(format: unknown, old: unknown): string | null {
  if ((format ?? null) !== null) return "output_config.format";
  return (old ?? null) === null ? null : "output_format";
}

function supports({ model, context }: Scene): boolean {
  if (!certain(model.structuredOutputs)) return false;
  return platformFacts(context.platform).structuredOutputFamilies?.includes(model.family) ?? true;
}
