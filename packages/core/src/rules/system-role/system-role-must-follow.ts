import { isServerResult } from "../../conversation/server-blocks.ts";
import { previousSpoken } from "../../conversation/spoken.ts";
import { defineRule } from "../../rule.ts";
import { PLACEMENT, spokenRange } from "./_shared/runs.ts";

/** Instructions come behind the user, or in the middle of a turn that a server tool interrupted. A run counts as one. */
export const systemRoleMustFollow = defineRule<"turn">({
  id: "system-role-must-follow",
  summary: "a system message behind an assistant message",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 4,
  severity: "error",
  evidence: { ...PLACEMENT, note: "The index is that of the client's own list. Held in 37 of 37 accepted requests." },
  foretells: ["system-role-must-follow"],
  check(turn, scene) {
    const range = spokenRange(turn, scene);
    if (range === null) return;
    const before = previousSpoken(turn);
    if (before?.role !== "assistant" || isServerResult(before.blocks.at(-1)?.type)) return;
    scene.reportAt(["messages", range.first]);
  },
  api: ({ plain }) =>
    `${plain}: role 'system' must follow a 'user' message or an 'assistant' message ending in a server tool result; the directive-only form (content: [] with output_config) is accepted at any position`,
  text: ({ own }) => `\`${own}\` follows an assistant message. Move it behind the next user message.`,
});
