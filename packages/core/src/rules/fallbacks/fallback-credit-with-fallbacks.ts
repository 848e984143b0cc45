import { defineRule } from "../../rule.ts";

/** A credit is for doing the fallback yourself. */
export const fallbackCreditWithFallbacks = defineRule<"field">({
  id: "fallback-credit-with-fallbacks",
  summary: "a fallback credit beside fallbacks",
  site: "field",
  kinds: ["fallback_credit_token"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/fallback-credit"], note: "The words of the refusal have not been seen." },
  check(token, scene) {
    if (token !== null && (scene.request.fallbacks ?? null) !== null) scene.report([]);
  },
  api: () => null,
  text: () => "`fallback_credit_token` cannot be combined with `fallbacks`. Drop one of them.",
});
