import { defineRule } from "../../rule.ts";
import { effortsOfThisTurn, goesWithoutThinking } from "../effort/_shared/message-efforts.ts";

/** Some models only go without thinking up to effort `high`. */
export const thinkingEffortTooHigh = defineRule<"field", { effort: string; ofMessage: boolean }>({
  id: "thinking-effort-too-high",
  summary: "the highest efforts with thinking turned down",
  site: "field",
  kinds: ["thinking"],
  phase: "capability",
  rank: 5,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/effort", "https://platform.claude.com/docs/en/build-with-claude/thinking-troubleshooting"],
    note:
      "One live table extends it to the whole 5 family; another measured 200 on sonnet-5, opus-4-8 and opus-4-7. Only what the facts list per model is reported. " +
      "Measured on Opus 5 for the effort of a message too, whose place in the text has not been seen.",
  },
  foretells: ["thinking-type-disabled-effort-xhigh", "thinking-between-tools-effort"],
  check(thinking, scene) {
    if (!goesWithoutThinking(thinking, scene)) return;
    const effort = scene.request.output_config?.effort as string | null | undefined;
    if (isTooHigh(effort)) scene.reportAt(["output_config", "effort"], { effort, ofMessage: false });
    const last = effortsOfThisTurn(scene).at(-1);
    if (last !== undefined && isTooHigh(last.effort)) scene.reportAt(["messages", last.index, "output_config", "effort"], { effort: last.effort, ofMessage: true });
  },
  api: ({ data }) =>
    data.ofMessage ? null : `output_config.effort '${data.effort}' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking.`,
  text: ({ data }, scene) => `\`${scene.modelId}\` takes effort "${data.effort}" only while it thinks. Use "high" or below, or let it think.`,
});

function isTooHigh(effort: string | null | undefined): effort is string {
  return effort === "xhigh" || effort === "max";
}
