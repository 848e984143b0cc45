import { defineRule } from "../../rule.ts";

/** A summary needs something that was said. */
export const compactionNothingToSummarize = defineRule<"field">({
  id: "compaction-nothing-to-summarize",
  summary: "compaction of an empty conversation",
  site: "field",
  kinds: ["compaction"],
  phase: "conversation",
  rank: 50,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"],
    note: "The answer's error code is compaction_nothing_to_summarize; its words have not been seen.",
  },
  foretells: ["compaction-nothing-to-summarize"],
  check(compaction, scene) {
    if (compaction === null || scene.context.endpoint === "count_tokens") return;
    for (const message of scene.request.messages) if (message.role !== "system" && message.content?.length > 0) return;
    scene.report([]);
  },
  api: () => null,
  text: () => "`compaction` asks for a summary, but no message of the user or the assistant holds anything. Send the conversation.",
});
