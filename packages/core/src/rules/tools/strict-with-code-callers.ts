import { defineRule } from "../../rule.ts";
import { isCalledByCode } from "../../tools/callers.ts";
import { PROGRAMMATIC } from "./_evidence/pages.ts";

/** Arguments that code writes are not held to a grammar. */
export const strictWithCodeCallers = defineRule<"tool", { tool: string }>({
  id: "strict-with-code-callers",
  summary: "a strict tool that code may call",
  site: "tool",
  needs: ["strict"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: [PROGRAMMATIC], note: "The wording has not been seen. Judged only where `allowed_callers` is written." },
  check(tool, scene) {
    if (tool.strict === true && tool.allowed_callers !== undefined && isCalledByCode(tool)) scene.report(["strict"], { tool: tool.name as string });
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` is strict and may be called by code, which exclude each other. Drop \`strict\`, or set \`"allowed_callers": ["direct"]\`.`,
});
