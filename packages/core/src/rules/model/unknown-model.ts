import { FACTS_CHECKED_ON, factsCover, findModel, platformFacts, suggestModel } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";

/** An id nobody lists. Only where no model could ever be called so is a 404 foretold: the API serves more than is published. */
export const unknownModel = defineRule<"request", { model: string; near: string | null; certain: boolean }>({
  id: "unknown-model",
  summary: "a model id that is not known",
  site: "request",
  phase: "model",
  severity: "warning",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/about-claude/models/overview"],
    note: "All 13 recorded 404s read `model: <id>`. An error only for ids with blanks in them, that do not begin with claude, that name no line of models known on the day, or that add -latest to an id that is complete. Others may be newer, or open to some accounts only.",
  },
  reply: { status: 404, type: "not_found_error" },
  foretells: ["model-not-found", "bedrock-model-identifier"],
  check(_request, scene) {
    const { platform, asOf } = scene.context;
    const id = scene.modelId;
    if (scene.knowsModel || platformFacts(platform).modelIds === "any" || id === "" || id.startsWith("arn:")) return;
    const certain = platform === "anthropic" && (isNoId(id) || (factsCover(asOf) && !NAMES_A_LINE.test(id)));
    const model = id.slice(0, 100);
    scene.reportAt(["model"], { model, near: suggestModel(id.trim(), asOf, platform) ?? knownAs(id, scene), certain }, { severity: certain ? "error" : "warning" });
  },
  api: ({ data }, { context }) => (context.platform === "anthropic" || context.platform === "aws" ? `model: ${data.model}` : null),
  text: ({ data }) => {
    const foreign = data.model.startsWith("claude") ? "" : "; every id of this API begins with `claude`";
    const head = `No model is known as \`${data.model}\`${data.certain ? foreign : ` (as of ${FACTS_CHECKED_ON}); what depends on the model is not checked`}.`;
    return data.near === null ? head : `${head} Did you mean \`${data.near}\`?`;
  },
});

/** What no model was ever called, nor will be, whatever comes after the day the facts were checked. */
function isNoId(id: string): boolean {
  return /\s/.test(id) || !id.startsWith("claude") || isLatestOfKnown(id);
}

const NAMES_A_LINE = /^claude-(?:v?\d|.*(?:opus|sonnet|haiku|fable|mythos|instant))/;

/** The ids ending in -latest are those of the 3.x models, all known; later models have undated ids instead. */
function isLatestOfKnown(id: string): boolean {
  return id.endsWith("-latest") && findModel(id.slice(0, -"-latest".length), "anthropic") !== undefined;
}

/** An id that is right but for blanks around it. */
function knownAs(id: string, scene: Scene): string | null {
  const trimmed = id.trim();
  return trimmed !== id && NAMES_A_LINE.test(trimmed) && scene.context.platform === "anthropic" ? trimmed : null;
}
