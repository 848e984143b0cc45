import { defineRule } from "../../rule.ts";
import type { Path } from "../../subject.ts";
import { judgeOfTool } from "../../tools/user-schemas.ts";

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
    const misfit = judgeOfTool(block.name as string, scene)?.(block.input) ?? null;
    if (misfit === null) return;
    scene.report(["input", ...misfit.path], { tool: block.name as string, at: misfit.path, message: misfit.message });
  },
  api: () => null,
  text: ({ data }) => `A call of \`${data.tool}\` does not fit its schema: ${data.at.length === 0 ? "its input" : `\`${data.at.join(".")}\``} ${data.message}.`,
});
