import { defineRule } from "../../rule.ts";

/** Thinking is cleared before anything else, or not at all. */
export const clearThinkingFirst = defineRule<"field">({
  id: "clear-thinking-first",
  summary: "clear_thinking behind another context edit",
  site: "field",
  kinds: ["context_management"],
  phase: "schema",
  rank: 1,
  severity: "error",
  evidence: { grade: "documented", date: "2026-09", sources: ["https://platform.claude.com/docs/en/build-with-claude/context-editing"] },
  foretells: ["clear-thinking-first"],
  check(management, scene) {
    let index = 0;
    for (const edit of management?.edits ?? []) {
      if (index > 0 && edit.type === "clear_thinking_20251015") scene.report(["edits", index]);
      index++;
    }
  },
  api: () => "context_management: `clear_thinking_20251015` must be the first strategy in `context_management.edits` when provided",
  text: ({ own }) => `\`${own}\` clears thinking, which must come first. Move it to the front of \`edits\`.`,
});
