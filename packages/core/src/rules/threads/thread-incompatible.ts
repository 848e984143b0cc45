import { defineRule } from "../../rule.ts";

/** What rewrites the conversation does not go with one that is kept. */
export const threadIncompatible = defineRule<"field">({
  id: "thread-incompatible",
  summary: "a field that does not go with threads",
  site: "field",
  kinds: ["thread"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-11",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/message-threads"],
    note: "The answer's error code is thread_unsupported_request; its words have not been seen. Of its reasons only context_management and fallbacks are judged here.",
  },
  check(thread, scene) {
    if (thread === null) return;
    for (const field of ["context_management", "fallbacks"]) {
      if ((scene.request[field] ?? null) !== null) scene.reportAt([field]);
    }
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` cannot be combined with \`thread\`. Drop one of them.`,
});
