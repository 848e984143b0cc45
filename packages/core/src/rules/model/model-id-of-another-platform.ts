import { defineRule } from "../../rule.ts";
import { findModel, platformFacts } from "../../facts/index.ts";
import type { Platform } from "../../context.ts";

/** Bedrock, Google Cloud and the Claude API spell the same model in three ways. */
export const modelIdOfAnotherPlatform = defineRule<"request", { model: string; here: string; platform: string }>({
  id: "model-id-of-another-platform",
  summary: "a model id spelled for another platform",
  site: "request",
  phase: "model",
  rank: -1,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/about-claude/models/overview", "https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock"],
    note: "An error on the Claude API. On Bedrock and Google Cloud a warning: they may have taken up other spellings.",
  },
  reply: { status: 404, type: "not_found_error" },
  foretells: ["model-not-found"],
  check(_request, scene) {
    const { platform } = scene.context;
    const id = scene.modelId;
    const direct = platform === "anthropic" || platform === "aws";
    if (direct ? scene.knowsModel : !NEEDS_OWN_IDS.has(platform)) return;
    const model = direct ? findModel(id) : scene.knowsModel ? scene.model : undefined;
    if (model === undefined) return;
    const here = direct ? (model.aliases[0] ?? model.id) : ownId(id, model.id, model.aliases, model.platformIds[platform === "vertex" ? "vertex" : "bedrock"]);
    if (here === null) return;
    scene.reportAt(["model"], { model: id, here, platform: platformFacts(platform).title }, { severity: direct ? "error" : "warning" });
  },
  api: ({ data }, { context }) => (context.platform === "anthropic" || context.platform === "aws" ? `model: ${data.model}` : null),
  text: ({ data }) => `\`${data.model}\` is another platform's name for the model. On ${data.platform} it is called \`${data.here}\`.`,
});

const NEEDS_OWN_IDS: ReadonlySet<Platform> = new Set(["bedrock", "bedrock-converse", "vertex"]);

/** The id to use instead of one of the Claude API; null where the id will do, or nothing better is known. */
function ownId(id: string, plain: string, aliases: readonly string[], own: readonly string[]): string | null {
  if (own.includes(id) || (id !== plain && !aliases.includes(id))) return null;
  return own[0] ?? null;
}
