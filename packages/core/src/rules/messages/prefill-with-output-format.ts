import { capabilitySeverity, prefilledTurn } from "../../conversation/prefill.ts";
import { defineRule } from "../../rule.ts";

/** A form that the API holds the answer to cannot start in the middle. */
export const prefillWithOutputFormat = defineRule<"conversation">({
  id: "prefill-with-output-format",
  summary: "a prefilled answer together with an output format",
  site: "conversation",
  needs: ["format", "output_format"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/structured-outputs"],
    note: "Never tried in 124 recorded requests with a format.",
  },
  check(conversation, scene) {
    const turn = prefilledTurn(conversation);
    if (turn === null) return;
    const format: unknown = scene.request.output_config?.format ?? scene.request.output_format ?? null;
    if (format === null || scene.model.prefill !== "unless-thinking-or-format") return;
    scene.reportAt(["messages", turn.last], {}, { severity: capabilitySeverity(scene) });
  },
  api: () => null,
  text: () => "The last message is the assistant's while `output_config.format` fixes the answer's form. End with a user message.",
});
