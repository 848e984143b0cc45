import { defineRule } from "../../rule.ts";
import { eachMessage, hasContent, isDirective, PLACEMENT } from "./_shared/runs.ts";

/** A system message says something, or at least changes settings. */
export const systemRoleContentEmpty = defineRule<"turn">({
  id: "system-role-content-empty",
  summary: "a system message without content",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 1,
  severity: "error",
  evidence: PLACEMENT,
  foretells: ["system-role-content-empty"],
  check(turn, scene) {
    eachMessage(turn, scene, (message, i) => {
      if (!hasContent(message) && !isDirective(message)) scene.reportAt(["messages", i, "content"]);
    });
  },
  api: ({ plain }) => `${plain.slice(0, plain.lastIndexOf("."))}: system content must contain at least one block`,
  text: ({ own }) => `\`${own}\` is empty. Give the system message text, or drop it.`,
});
