import { defineRule } from "../../rule.ts";
import type { Path } from "../../subject.ts";
import { schemaJudge } from "../../tools/user-schemas.ts";
import { DEFINE_TOOLS } from "./_evidence/pages.ts";

/** Examples that break their own schema are refused. Asked only where a judge of users' schemas is installed. */
export const inputExamplesInvalid = defineRule<"tool", { tool: string; index: number; at: Path; message: string }>({
  id: "input-examples-invalid",
  summary: "an example of arguments that breaks the tool's schema",
  site: "tool",
  kinds: ["custom"],
  needs: ["input_examples"],
  phase: "compile",
  rank: 5,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: [DEFINE_TOOLS],
    note: "Documented as a 400; the wording has not been seen. Checked only where users' schemas can be compiled; formats and intricate patterns are left aside.",
  },
  foretells: ["input-examples-invalid"],
  check(tool, scene) {
    const judge = tool.input_examples === undefined ? null : (schemaJudge()?.prepare(tool.input_schema) ?? null);
    if (judge === null) return;
    let index = 0;
    for (const example of tool.input_examples as readonly unknown[]) {
      const misfit = judge(example);
      if (misfit !== null) scene.report(["input_examples", index, ...misfit.path], { tool: tool.name as string, index, at: misfit.path, message: misfit.message });
      index++;
    }
  },
  api: () => null,
  text: ({ data }) => `Example ${data.index + 1} of \`${data.tool}\` does not fit its schema: ${data.at.length === 0 ? "it" : `\`${data.at.join(".")}\``} ${data.message}.`,
});
