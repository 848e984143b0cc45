import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Forcing a tool means that the model calls it itself. */
export const toolChoiceCaller = defineRule<"field", { name: string }>({
  id: "tool-choice-caller",
  summary: "a forced tool that only code may call",
  site: "field",
  kinds: ["tool_choice"],
  phase: "capability",
  rank: 6,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/programmatic-tool-calling"],
    note: "The wording has not been seen.",
  },
  foretells: ["tool-choice-caller"],
  check(choice, scene) {
    if (choice.type !== "tool") return;
    for (const tool of (scene.request.tools as readonly Shaped[] | undefined) ?? []) {
      if (tool.name !== choice.name) continue;
      const callers = tool.allowed_callers as readonly string[] | undefined;
      if (callers !== undefined && callers.length > 0 && !callers.includes("direct")) scene.report(["name"], { name: choice.name as string });
      return;
    }
  },
  api: () => null,
  text: ({ data }) => `\`tool_choice\` forces \`${data.name}\`, which only code may call. Add "direct" to its \`allowed_callers\`, or use "auto".`,
});
