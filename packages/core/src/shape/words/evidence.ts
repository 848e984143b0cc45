import type { Evidence } from "../../rule.ts";

/** Shape texts were recorded over and over; the order of checks and the spellings of 2026 were measured that day. */
export const pydanticEvidence: Evidence = {
  grade: "recorded",
  date: "2026-08-31",
  sources: [
    "https://platform.claude.com/docs/en/api/messages",
    "https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs",
  ],
};
