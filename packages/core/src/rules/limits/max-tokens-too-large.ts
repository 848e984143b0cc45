import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";

/** Every model has a largest answer; a beta may raise it. */
export const maxTokensTooLarge = defineRule<"field", { value: number; limit: number; model: string }>({
  id: "max-tokens-too-large",
  summary: "max_tokens above what the model can write",
  site: "field",
  kinds: ["max_tokens"],
  phase: "capability",
  rank: -10,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/about-claude/models/overview"], note: "The message names the dated snapshot, not the alias." },
  foretells: ["max-tokens-too-large"],
  check(value: number, scene) {
    const limit = largestAnswer(scene);
    if (value > limit) scene.report([], { value, limit, model: scene.model.id });
  },
  api: ({ data }) => `max_tokens: ${data.value} > ${data.limit}, which is the maximum allowed number of output tokens for ${data.model}`,
  text: ({ data }) => `\`max_tokens\` is ${data.value}; \`${data.model}\` writes at most ${data.limit} tokens. Lower it to ${data.limit}.`,
});

/** The limit with the beta where it is sent, or may be: headers that are not known do not make an error. */
function largestAnswer(scene: Scene): number {
  const { maxOutput, maxOutputWithBeta: more } = scene.model;
  const limit = certain(maxOutput);
  if (more === null || (more.batchesOnly && !scene.context.batchItem)) return limit;
  const { betas } = scene.context;
  return betas === null || betas.has(more.beta) ? Math.max(limit, more.tokens) : limit;
}
