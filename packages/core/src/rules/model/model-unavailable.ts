import { defineRule } from "../../rule.ts";
import { lifecycleAt, suspendedAt } from "../../facts/index.ts";

/** Some models were not there yet, or withdrawn for a while, on the day. */
export const modelUnavailable = defineRule<"request", { model: string; releasedOn: string | null; until: string | null }>({
  id: "model-unavailable",
  summary: "a model that was not served on the day",
  site: "request",
  phase: "model",
  severity: "warning",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/release-notes/overview"],
    note: "A warning: some accounts get models before their release, and what a withdrawn model answered was not recorded.",
  },
  reply: { status: 404, type: "not_found_error" },
  foretells: ["model-not-found"],
  check(_request, scene) {
    const { platform, asOf, asOfExact } = scene.context;
    if (!asOfExact || (platform !== "anthropic" && platform !== "aws")) return;
    const { model } = scene;
    const early = lifecycleAt(model, asOf) === "not-released";
    if (!early && !suspendedAt(model, asOf)) return;
    scene.reportAt(["model"], { model: scene.modelId, releasedOn: early ? model.releasedOn : null, until: early ? null : (model.suspended?.until ?? null) });
  },
  api: ({ data }) => `model: ${data.model}`,
  text: ({ data }, { context }) =>
    data.releasedOn === null
      ? `\`${data.model}\` was withdrawn on ${context.asOf}, until ${data.until}. Use another model.`
      : `\`${data.model}\` was not released before ${data.releasedOn}; this is judged as of ${context.asOf}.`,
});
