import { endsBlank } from "../../conversation/blank.ts";
import { prefilledTurn, takesPrefill } from "../../conversation/prefill.ts";
import { defineRule } from "../../rule.ts";

/** The model goes on right behind a prefill, so it must not end in whitespace. Earlier assistant turns may. */
export const finalAssistantTrailingWhitespace = defineRule<"conversation">({
  id: "final-assistant-trailing-whitespace",
  summary: "a prefilled answer that ends in whitespace",
  site: "conversation",
  phase: "conversation",
  rank: 40,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-04",
    sources: ["https://github.com/tailcallhq/forgecode/issues/1872", "https://github.com/anomalyco/opencode/issues/1295"],
    note: "24 recorded prefills end in no whitespace; 22 requests with whitespace at the end of an earlier assistant text were accepted.",
  },
  foretells: ["final-assistant-trailing-whitespace"],
  check(conversation, scene) {
    const turn = prefilledTurn(conversation);
    const last = turn?.blocks.at(-1);
    if (turn === null || last?.type !== "text" || !endsBlank(last.text as string) || takesPrefill(scene) !== true) return;
    scene.reportBlock(turn, turn.blocks.length - 1, ["text"]);
  },
  api: () => "messages: final assistant content cannot end with trailing whitespace",
  text: ({ own }) => `\`${own}\` ends in whitespace, and the model goes on right behind it. Trim its end.`,
});
