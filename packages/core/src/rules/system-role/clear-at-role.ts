import { defineRule } from "../../rule.ts";
import { CLEAR_AT } from "./_shared/clear-at.ts";

/** Only instructions end; what was said stays said. */
export const clearAtRole = defineRule<"message", { role: string }>({
  id: "clear-at-role",
  summary: "clear_at on a message that is not the system's",
  site: "message",
  needs: ["clear_at"],
  phase: "conversation",
  rank: 0,
  severity: "error",
  evidence: CLEAR_AT,
  foretells: ["clear-at-role"],
  check(message, scene) {
    if (message.role !== "system" && (message.clear_at ?? null) !== null) scene.report(["clear_at"], { role: message.role as string }, { part: "key" });
  },
  api: ({ plain }) => `${plain}: clear_at is only permitted on role 'system' messages`,
  text: ({ data }) => `\`clear_at\` stands on a message of the ${data.role}; only system messages can end. Remove it.`,
});
