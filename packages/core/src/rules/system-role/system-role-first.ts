import { previousSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";
import { PLACEMENT, spokenRange } from "./_shared/runs.ts";

/** What stands above the whole conversation belongs into `system`. */
export const systemRoleFirst = defineRule<"turn">({
  id: "system-role-first",
  summary: "a conversation that begins with a system message",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 3,
  severity: "error",
  evidence: PLACEMENT,
  foretells: ["system-role-first"],
  check(turn, scene) {
    const range = spokenRange(turn, scene);
    if (range !== null && previousSpoken(turn) === undefined) scene.reportAt(["messages", range.first]);
  },
  api: ({ plain }) =>
    `${plain}: use the top-level 'system' parameter for the initial system prompt; the directive-only form (content: [] with output_config) is accepted at any position`,
  text: ({ own }) => `\`${own}\` stands before anybody has spoken. Move its text to the top-level \`system\` field.`,
});
