import { defineRule } from "../../rule.ts";

/** The server has the prompt already. */
export const threadContinueWithPrompt = defineRule<"field">({
  id: "thread-continue-with-prompt",
  summary: "system or tools in a continued thread",
  site: "field",
  kinds: ["thread"],
  phase: "capability",
  rank: 1,
  severity: "warning",
  evidence: { grade: "documented", date: "2026-11", sources: ["https://platform.claude.com/docs/en/build-with-claude/message-threads"], note: "The page says to leave them out; what happens otherwise it does not say." },
  check(thread, scene) {
    if (thread?.type !== "continue") return;
    for (const field of ["tools", "system"]) {
      if (scene.request[field] !== undefined) scene.reportAt([field]);
    }
  },
  api: () => null,
  text: ({ own }) => `A continued thread has its \`${own}\` from its first request. Send only the new messages.`,
});
