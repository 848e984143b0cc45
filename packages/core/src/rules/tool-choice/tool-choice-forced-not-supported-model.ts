import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Some models decide by themselves whether to use a tool. */
export const toolChoiceForcedNotSupportedModel = defineRule<"field", { type: string; model: string }>({
  id: "tool-choice-forced-not-supported-model",
  summary: "a forced tool on a model that takes none",
  site: "field",
  kinds: ["tool_choice"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5", "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools"],
    note: "With or without thinking; also in batches and when counting tokens.",
  },
  foretells: ["tool-choice-forced-not-supported-model"],
  check(choice, scene) {
    if (choice.type !== "any" && choice.type !== "tool") return;
    if (certain(scene.model.forcedToolChoice) === "refused") scene.report(["type"], { type: choice.type as string, model: scene.modelId });
  },
  api: () => 'tool_choice: type "tool" and "any" are not supported for this model.',
  text: ({ data }) => `\`${data.model}\` cannot be forced to use a tool ("${data.type}"). Use "auto" and ask for the tool in the prompt.`,
});
