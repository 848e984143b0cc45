import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import type { Severity } from "../../problem.ts";

/** A forced call leaves no room to think before it. */
export const thinkingForcedToolChoice = defineRule<"field", { type: string; thinking: string }>({
  id: "thinking-forced-tool-choice",
  summary: "a forced tool together with thinking",
  site: "field",
  kinds: ["tool_choice"],
  phase: "capability",
  rank: 5,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-09",
    sources: [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking",
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools",
      "https://github.com/can1357/oh-my-pi/issues/341",
    ],
    note:
      "Adaptive thinking: refused in 2026-05 (Sonnet 4.6, Opus 4.8), accepted on 2026-08-07 (Opus 4.6); in between, and where documents and reports disagree " +
      "(Opus 4.7, 4.8), it is a warning.",
  },
  foretells: ["thinking-forced-tool-choice"],
  check(choice, scene) {
    if (choice.type !== "any" && choice.type !== "tool") return;
    const thinking = scene.request.thinking?.type as string | undefined;
    if (thinking !== "enabled" && thinking !== "adaptive") return;
    const severity = thinking === "enabled" ? "error" : adaptiveSeverity(scene);
    if (severity !== null) scene.report(["type"], { type: choice.type as string, thinking }, { severity });
  },
  api: () => "Thinking may not be enabled when tool_choice forces tool use.",
  text: ({ data }) => `\`tool_choice\` "${data.type}" cannot be combined with thinking (${data.thinking}). Use "auto", or turn thinking off.`,
});

function adaptiveSeverity(scene: Scene): Severity | null {
  if (!scene.knowsModel || scene.model.forcedToolChoice === "refused") return null;
  if (!scene.from("2026-06-01")) return "error";
  if (!scene.from("2026-08-07")) return "warning";
  switch (scene.model.forcedWithAdaptive) {
    case "refused":
      return "error";
    case "disputed":
      return "warning";
    default:
      return null;
  }
}
