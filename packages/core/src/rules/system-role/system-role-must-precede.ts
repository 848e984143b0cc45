import { nextSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";
import { PLACEMENT, spokenRange } from "./_shared/runs.ts";

/** Behind instructions the assistant speaks, or nobody yet. */
export const systemRoleMustPrecede = defineRule<"turn">({
  id: "system-role-must-precede",
  summary: "a system message before a user message",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 5,
  severity: "error",
  evidence: { ...PLACEMENT, note: "The text's second half came between 2026-07 and 2026-08." },
  foretells: ["system-role-must-precede"],
  check(turn, scene) {
    const range = spokenRange(turn, scene);
    if (range !== null && nextSpoken(turn)?.role === "user") scene.reportAt(["messages", range.last]);
  },
  api: ({ plain }, scene) =>
    `${plain}: role 'system' must precede an 'assistant' message or end the array` +
    (scene.from("2026-08-01") ? "; the directive-only form (content: [] with output_config) is accepted at any position" : ""),
  text: ({ own }) => `A user message follows \`${own}\`. Move the system message behind it.`,
});
