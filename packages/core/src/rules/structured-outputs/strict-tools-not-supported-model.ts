import { platformFacts } from "../../facts/index.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import { STRICT_TOOL_USE, STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

/** `strict` needs a model with structured outputs. */
export const strictToolsNotSupportedModel = defineRule<"tool", { tool: string; model: string }>({
  id: "strict-tools-not-supported-model",
  summary: "a strict tool on a model without structured outputs",
  site: "tool",
  needs: ["strict"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [STRICT_TOOL_USE, STRUCTURED_OUTPUTS], note: "128 recorded strict requests all went to Sonnet 4.5 and 4.6; the wording of a refusal has not been seen." },
  check(tool, scene) {
    if (tool.strict !== true) return;
    const { model, context } = scene;
    const families = platformFacts(context.platform).structuredOutputFamilies;
    if (certain(model.strictTools ?? model.structuredOutputs) && (families?.includes(model.family) ?? true)) return;
    scene.report(["strict"], { tool: tool.name as string, model: model.id });
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` is strict, which \`${data.model}\` does not support here. Drop \`strict\`, or use a newer model.`,
});
