import { defineRule } from "../../rule.ts";

/** A conversation needs something to answer. A compaction request without messages fails in words of its own. */
export const messagesEmpty = defineRule<"field">({
  id: "messages-empty",
  summary: "no messages at all",
  site: "field",
  kinds: ["messages"],
  phase: "schema",
  rank: 1,
  severity: "error",
  evidence: { grade: "recorded", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/messages"] },
  foretells: ["messages-empty"],
  check(messages, scene) {
    if (messages.length === 0 && (scene.request.compaction ?? null) === null) scene.report([]);
  },
  api: () => "messages: at least one message is required",
  text: () => "`messages` is empty. Send at least one user message.",
});
