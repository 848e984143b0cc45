import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { isCalledByCode } from "../../tools/callers.ts";

/** Code calls tools as it likes; one call at a time cannot be promised. */
export const parallelDisabledWithCodeCallers = defineRule<"field", { tool: string }>({
  id: "parallel-disabled-with-code-callers",
  summary: "disable_parallel_tool_use beside tools that code may call",
  site: "field",
  kinds: ["tool_choice"],
  phase: "capability",
  rank: 7,
  severity: "warning",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/programmatic-tool-calling"],
    note: "The documents say \"not supported\", not that it is refused.",
  },
  check(choice, scene) {
    if (choice.disable_parallel_tool_use !== true) return;
    for (const tool of (scene.request.tools as readonly Shaped[] | undefined) ?? []) {
      if (tool.allowed_callers === undefined || !isCalledByCode(tool)) continue;
      scene.report(["disable_parallel_tool_use"], { tool: tool.name as string });
      return;
    }
  },
  api: () => null,
  text: ({ data }) => `\`disable_parallel_tool_use\` is not supported with programmatic tool calling (\`${data.tool}\`). Drop it.`,
});
