import { messagePath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";
import { CLEAR_AT, eachScopedBlock } from "./_shared/clear-at.ts";

/** What changes the tools cannot end with the turn. */
export const clearAtTextOnly = defineRule<"turn", { type: string }>({
  id: "clear-at-text-only",
  summary: "a turn-scoped system message with more than text",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 7,
  severity: "error",
  evidence: CLEAR_AT,
  foretells: ["clear-at-text-only"],
  check(turn, scene) {
    eachScopedBlock(turn, scene, ({ type }, path) => {
      if (type === "tool_addition" || type === "tool_removal") scene.reportAt(path, { type: type as string });
    });
  },
  api: ({ plain }) => `${messagePath(plain)}: a turn-scoped system message supports text blocks only (clear_at: 'next_user_message')`,
  text: ({ data }) => `This \`${data.type}\` stands in a message that ends with the turn. Put it into a system message without \`clear_at\`.`,
});
