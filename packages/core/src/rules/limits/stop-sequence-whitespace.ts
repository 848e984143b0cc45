import { isBlank } from "../../conversation/blank.ts";
import { defineRule } from "../../rule.ts";

/** A stop sequence of blanks would stop at once. */
export const stopSequenceWhitespace = defineRule<"field">({
  id: "stop-sequence-whitespace",
  summary: "a stop sequence without a visible character",
  site: "field",
  kinds: ["stop_sequences"],
  phase: "schema",
  rank: 1,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/messages"], note: "142 recorded lists, none with a blank entry." },
  foretells: ["stop-sequence-whitespace"],
  check(sequences: readonly string[] | null, scene) {
    sequences?.forEach((sequence, index) => {
      if (sequence === "" || isBlank(sequence)) scene.report([index]);
    });
  },
  api: () => "stop_sequences: each stop sequence must contain non-whitespace",
  text: ({ own }) => `\`${own}\` has no visible character. Remove it.`,
});
