import { defineRule } from "../../rule.ts";

/** Planning with a budget is something a model has learned or not. */
export const taskBudgetNotSupportedModel = defineRule<"field", { model: string }>({
  id: "task-budget-not-supported-model",
  summary: "a task budget on a model that takes none",
  site: "field",
  kinds: ["output_config"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/task-budgets"], note: "The words of the refusal have not been seen." },
  check(outputConfig, scene) {
    if ((outputConfig?.task_budget ?? null) === null) return;
    if (scene.model.taskBudgets === false) scene.report(["task_budget"], { model: scene.modelId });
  },
  api: () => null,
  text: ({ data }) => `\`${data.model}\` takes no task budget. Drop it, and limit the answer by \`max_tokens\`.`,
});
