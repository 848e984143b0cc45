import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Some models only go without thinking up to effort `high`. */
export const thinkingEffortTooHigh = defineRule<"field", { type: string; effort: string }>({
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
    sources: ["https://platform.claude.com/docs/en/build-with-claude/effort"],
    note: "One live table extends it to the whole 5 family; another measured 200 on sonnet-5, opus-4-8 and opus-4-7. Only what the facts list per model is reported.",
  },
  foretells: ["thinking-type-disabled-effort-xhigh", "thinking-between-tools-effort"],
  check(thinking, scene) {
    const type = thinking.type as "disabled" | "between_tools";
    if (type !== "disabled" && type !== "between_tools") return;
    const effort = scene.request.output_config?.effort as string | null | undefined;
    if (effort !== "xhigh" && effort !== "max") return;
    if (certain(scene.model.thinking).effortAtMostHigh.includes(type)) scene.reportAt(["output_config", "effort"], { type, effort });
  },
  api: ({ data }) =>
    data.type === "disabled"
      ? `output_config.effort '${data.effort}' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking.`
      : null,
  text: ({ data }, scene) => `\`${scene.modelId}\` takes effort "${data.effort}" only while it thinks. Use "high" or below, or let it think.`,
});
