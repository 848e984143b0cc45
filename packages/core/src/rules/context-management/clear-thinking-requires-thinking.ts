import { defineRule } from "../../rule.ts";

/** There is nothing to clear where the model does not think. */
export const clearThinkingRequiresThinking = defineRule<"edit">({
  id: "clear-thinking-requires-thinking",
  summary: "clear_thinking without thinking",
  site: "edit",
  kinds: ["clear_thinking_20251015"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/context-editing", "https://github.com/router-for-me/CLIProxyAPI/issues/4957"],
    note: "Where a model thinks unless told otherwise, an absent `thinking` is not reported: nobody has measured it.",
  },
  foretells: ["clear-thinking-requires-thinking-2025", "clear-thinking-requires-thinking"],
  check(_edit, scene) {
    const { thinking } = scene.request;
    if (thinking === undefined ? scene.model.thinkingDefault === "off" : thinking.type === "disabled") scene.report([]);
  },
  api: (_, scene) => `\`clear_thinking_20251015\` strategy requires \`thinking\` to be enabled${scene.from(ADAPTIVE_SINCE) ? " or adaptive" : ""}`,
  text: () => "`clear_thinking_20251015` needs a model that thinks. Turn `thinking` on, or drop the edit.",
});

/** The day adaptive thinking came; the longer words were first seen in 2026-05. */
const ADAPTIVE_SINCE = "2026-02-05";
