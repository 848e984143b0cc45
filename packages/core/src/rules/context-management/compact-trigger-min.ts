import { at, LIMITS } from "../../facts/index.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** A summary pays only for long conversations. */
export const compactTriggerMin = defineRule<"edit", { value: number; min: number }>({
  id: "compact-trigger-min",
  summary: "a compaction trigger that is too low",
  site: "edit",
  kinds: ["compact_20260112"],
  phase: "schema",
  rank: 1,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction"],
    note: "One report of 2026-10, through a gateway, has other words: `…trigger.value: Input should be greater than or equal to 50000`.",
  },
  foretells: ["compact-trigger-min", "compact-trigger-min-alt"],
  check(edit, scene) {
    const value = (edit.trigger?.value ?? null) as number | null;
    if (value === null) return;
    const min = certain(at(LIMITS.minCompactionTrigger.rows, scene.context.asOf));
    if (value < min) scene.report(["trigger", "value"], { value, min });
  },
  api: ({ data, plain }) => `${plain.split(".trigger")[0]}.compact_20260112: trigger.value must be at least ${data.min}`,
  text: ({ data }) => `Compaction cannot start at ${data.value} tokens; at least ${data.min} are needed.`,
});
