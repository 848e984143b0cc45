import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Models without a permitted fallback refuse the parameter, whatever it says; one takes "default" and runs alone. */
export const fallbacksNotSupportedModel = defineRule<"field", { model: string; any: boolean }>({
  id: "fallbacks-not-supported-model",
  summary: "fallbacks on a model without any",
  site: "field",
  kinds: ["fallbacks"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-09-24",
    sources: [
      "https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback",
      "https://github.com/TEN-framework/ten-framework",
      "https://github.com/GeekRicardo/hebbian",
    ],
    note: "A dozen public logs from 2026-07 to 2026-09 quote the reply in full for sonnet-5, opus-4-8, opus-4-6 and haiku-4-5, most with \"default\". The Models API says that an empty allowed_fallback_models means no support, and lists none for sonnet-5. On haiku-5-5 only a list is refused; those words have not been seen.",
  },
  foretells: ["fallbacks-not-supported"],
  check(fallbacks, scene) {
    if (fallbacks === null) return;
    // The parameter itself is refused, or only a list of models.
    const any = certain(scene.model.fallbacks) === "refused";
    if (any || typeof fallbacks !== "string") scene.report([], { model: scene.modelId, any });
  },
  api: ({ data }) => (data.any ? `'${data.model}' does not support the \`fallbacks\` parameter.` : null),
  text: ({ data }) => `\`${data.model}\` has no fallbacks. ${data.any ? "Leave `fallbacks` out." : 'Drop the list, or send "default".'}`,
});
