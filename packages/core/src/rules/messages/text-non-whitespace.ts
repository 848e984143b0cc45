import { isBlank } from "../../conversation/blank.ts";
import { defineRule } from "../../rule.ts";

/** Text of the user must be more than whitespace. The model itself writes such blocks, so assistant turns are free. */
export const textNonWhitespace = defineRule<"turn">({
  id: "text-non-whitespace",
  summary: "a user text of whitespace only",
  site: "turn",
  kinds: ["user"],
  phase: "conversation",
  rank: 16,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-07",
    sources: ["https://github.com/anomalyco/opencode/issues/31259", "https://github.com/nick1udwig/kibitz/issues/78"],
    note: "Blank text in assistant turns was accepted three times (2026-04 to 2026-08); inside tool results it has never been tried.",
  },
  foretells: ["text-non-whitespace"],
  check(turn, scene) {
    const { blocks } = turn;
    for (let j = 0; j < blocks.length; j++) {
      const block = blocks[j];
      if (block?.type === "text" && isBlank(block.text as string)) scene.reportBlock(turn, j, ["text"]);
    }
  },
  api: () => "messages: text content blocks must contain non-whitespace text",
  text: ({ own }) => `\`${own}\` is whitespace only. Give it text, or drop it.`,
});
