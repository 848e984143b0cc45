import { TOP_P_THINKING_RANGE } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";

/** While the model thinks, temperature stays 1, top_k unset, top_p near 1. */
export const samplingWhileThinking = defineRule<"field", { param: string }>({
  id: "sampling-while-thinking",
  summary: "a sampling parameter that thinking does not allow",
  site: "field",
  kinds: ["temperature", "top_p", "top_k"],
  phase: "capability",
  rank: 30,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/extended-thinking"],
    note: "Recorded: with thinking on, temperature was always exactly 1 (20 of 20). The words for adaptive mode, and those without a link, are as they were quoted in 2026.",
  },
  foretells: ["thinking-temperature-1", "thinking-temperature-1-adaptive", "thinking-top-p", "thinking-top-k"],
  check(value: number, scene) {
    const param = scene.key as string;
    if (isFine(param, value) || !thinks(scene)) return;
    // Models without sampling parameters say so instead.
    if (scene.model.sampling.temperature === "free") scene.report([], { param });
  },
  api: ({ data }, scene) => {
    const adaptive = scene.request.thinking?.type === "adaptive";
    if (data.param === "top_k") return "`top_k` must be unset when thinking is enabled or in adaptive mode";
    if (data.param === "top_p") return `\`top_p\` must be greater than or equal to 0.95 or unset when thinking is enabled${adaptive ? " or in adaptive mode" : ""}`;
    return adaptive ? "`temperature` may only be set to 1 when thinking is enabled or in adaptive mode" : `\`temperature\` may only be set to 1 when thinking is enabled. ${HINT}`;
  },
  text: ({ data }) =>
    data.param === "top_k"
      ? "`top_k` cannot be set while thinking is on. Remove it."
      : data.param === "top_p"
        ? "`top_p` must be at least 0.95 while thinking is on. Raise it, or remove it."
        : "`temperature` must be 1 while thinking is on. Remove it, or turn thinking off.",
});

function isFine(param: string, value: number): boolean {
  if (param === "temperature") return value === 1;
  return param === "top_p" && value >= TOP_P_THINKING_RANGE[0];
}

function thinks(scene: Scene): boolean {
  const type = scene.request.thinking?.type as string | undefined;
  return type === "enabled" || type === "adaptive";
}

/** The host in this link has changed twice; the rest has not. */
const HINT =
  "Please consult our documentation at https://docs.anthropic.com/en/docs/build-with-claude/extended-thinking#important-considerations-when-using-extended-thinking";
