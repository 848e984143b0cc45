import { messagePath } from "../../conversation/api-path.ts";
import { isBlank } from "../../conversation/blank.ts";
import { defineRule } from "../../rule.ts";
import { PLACEMENT } from "./_shared/runs.ts";

/** Instructions must say something. */
export const systemRoleTextWhitespace = defineRule<"turn">({
  id: "system-role-text-whitespace",
  summary: "a system message with blank text",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 6,
  severity: "error",
  evidence: PLACEMENT,
  foretells: ["system-role-text-whitespace"],
  check(turn, scene) {
    for (let j = 0; j < turn.blocks.length; j++) {
      const block = turn.blocks[j];
      if (block?.type === "text" && (block.text === "" || isBlank(block.text as string))) scene.reportBlock(turn, j, ["text"]);
    }
  },
  api: ({ plain }) => `${messagePath(plain)}: system text blocks must contain non-whitespace text`,
  text: ({ own }) => `\`${own}\` is blank. Give it text, or drop it.`,
});
