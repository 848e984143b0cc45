import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import type { Path } from "../../subject.ts";
import { schemaJudge } from "../../tools/user-schemas.ts";

/** The API takes any arguments back; a model that sees wrong ones learns from them. */
export const toolUseInputMismatch = defineRule<"block", { tool: string; at: Path; message: string }>({
  id: "tool-use-input-mismatch",
  summary: "a tool call in the conversation that breaks the tool's schema",
  site: "block",
  kinds: ["tool_use"],
  phase: "advice",
  severity: "warning",
  evidence: { grade: "reported", date: "2026-11", sources: [], note: "Not a rejection. Checked only where users' schemas can be compiled." },
  check(block, scene) {
    const judge = schemaJudge();
    if (judge === null) return;
    const tool = declared(block.name as string, scene.request.tools as readonly Shaped[] | undefined);
    if (tool === undefined) return;
    const misfit = judge.judge(tool.input_schema, block.input);
    if (misfit === null || misfit === "unchecked") return;
    scene.report(["input", ...misfit.path], { tool: block.name as string, at: misfit.path, message: misfit.message });
  },
  api: () => null,
  text: ({ data }) => `A call of \`${data.tool}\` does not fit its schema: ${data.at.length === 0 ? "its input" : `\`${data.at.join(".")}\``} ${data.message}.`,
});

function declared(name: string, tools: readonly Shaped[] | undefined): Shaped | undefined {
  for (const tool of tools ?? []) if (tool.name === name && (tool.type ?? "custom") === "custom") return tool;
  return undefined;
}
