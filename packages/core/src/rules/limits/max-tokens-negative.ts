import { defineRule } from "../../rule.ts";

/** 0 only warms the cache; less is nothing. */
export const maxTokensNegative = defineRule<"field", { value: number }>({
  id: "max-tokens-negative",
  summary: "a negative max_tokens",
  site: "field",
  kinds: ["max_tokens"],
  phase: "schema",
  rank: 1,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08-31", sources: ["https://platform.claude.com/docs/en/api/messages", "https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"], note: "Before 2026 zero was refused too, with the usual words for a number that is too small." },
  foretells: ["max-tokens-negative"],
  check(value: number, scene) {
    if (value < (scene.from(ZERO_SINCE) ? 0 : 1) && !(value === 0 && scene.context.platform === "other")) scene.report([], { value });
  },
  api: (_, scene) => (scene.from(ZERO_SINCE) ? "max_tokens: must be greater than or equal to 0" : "max_tokens: Input should be greater than or equal to 1"),
  text: ({ data }) => `\`max_tokens\` is ${data.value}. Say how many tokens the answer may have.`,
});

const ZERO_SINCE = "2026-01-01";
