import { defineRule } from "../../rule.ts";

/** Settings change by a system message. */
export const messageOutputConfigRole = defineRule<"message", { role: string }>({
  id: "message-output-config-role",
  summary: "output_config on a message that is not the system's",
  site: "message",
  needs: ["output_config"],
  phase: "conversation",
  rank: 0,
  severity: "error",
  evidence: { grade: "recorded", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-effort-example"] },
  foretells: ["message-output-config-role"],
  check(message, scene) {
    if (message.role !== "system" && (message.output_config ?? null) !== null) scene.report(["output_config"], { role: message.role as string }, { part: "key" });
  },
  api: ({ plain }) => `${plain}: output_config is only permitted on role 'system' messages`,
  text: ({ data }) => `\`output_config\` stands on a message of the ${data.role}. Put it on a system message with \`content: []\` beside it.`,
});
