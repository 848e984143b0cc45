import { capabilitySeverity, prefilledTurn } from "../../conversation/prefill.ts";
import { defineRule } from "../../rule.ts";

/** A model that thinks before it answers cannot take the answer's beginning. */
export const prefillWithThinking = defineRule<"conversation">({
  id: "prefill-with-thinking",
  summary: "a prefilled answer together with thinking",
  site: "conversation",
  needs: ["thinking"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/thinking"],
    note: "Never tried in 275 recorded requests with thinking. A turn that begins with its own thinking may be one that was cut off: a warning.",
  },
  check(conversation, scene) {
    const turn = prefilledTurn(conversation);
    if (turn === null || scene.request.thinking?.type !== "enabled") return;
    const { prefill } = scene.model;
    if (prefill !== "unless-thinking" && prefill !== "unless-thinking-or-format") return;
    const first: unknown = turn.blocks[0]?.type;
    const severity = first === "thinking" || first === "redacted_thinking" ? "warning" : capabilitySeverity(scene);
    scene.reportAt(["messages", turn.last], {}, { severity });
  },
  api: () => null,
  text: () => "The last message is the assistant's while `thinking` is enabled. End with a user message, or turn thinking off.",
});
