import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Instructions in the middle of a conversation came with Opus 4.8; older models may not take them. */
export const systemRoleNotSupported = defineRule<"conversation", { model: string }>({
  id: "system-role-not-supported",
  summary: "a system message for a model that may not take it",
  site: "conversation",
  needs: ["role=system"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages", "https://github.com/anthropics/claude-code/issues/61412"],
    note: "The documents name Opus 4.8 and later without Sonnet 5; Sonnet 5 (since 2026-07-28) and Haiku 4.5 took them in recordings and probes. Where both disagree this is a warning.",
  },
  foretells: ["role-system-not-supported-model"],
  check(conversation, scene) {
    const at = conversation.messages.findIndex((message) => message.role === "system");
    if (at === -1) return;
    const support = certain(scene.model.midConversationSystem);
    if (support !== "accepted") scene.reportAt(["messages", at], { model: scene.modelId }, { severity: support === "refused" ? "error" : "warning" });
  },
  api: () => "role 'system' is not supported on this model",
  text: ({ data }) => `\`${data.model}\` may not take system messages in the conversation. Move the text to the top-level \`system\` field, or use a newer model.`,
});
