import { defineRule } from "../../rule.ts";

/** The object form of the token came with the second version of the beta. */
export const fallbackCreditObjectForm = defineRule<"field">({
  id: "fallback-credit-object-form",
  summary: "a fallback credit as an object under the older beta",
  site: "field",
  kinds: ["fallback_credit_token"],
  phase: "schema",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/fallback-credit"], note: "The words of the refusal have not been seen." },
  check(token, scene) {
    if (token === null || typeof token === "string" || scene.context.platform === "other") return;
    if (!scene.hasBeta("fallback-credit-2026-07-01")) scene.report([]);
  },
  api: () => null,
  text: () => "`fallback_credit_token` as an object needs the beta `fallback-credit-2026-07-01`. Send it, or the token as a text.",
});
