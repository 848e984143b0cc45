import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { isCalledByCode } from "../../tools/callers.ts";
import { CODE_EXECUTION, WEB_SEARCH } from "./_evidence/pages.ts";

const OLD = new Set<unknown>(["code_execution_20250522", "code_execution_20250825"]);

/** Web tools that filter by code want the code execution they were made for. */
export const webToolsWithOldCodeExecution = defineRule<"field", { web: string; code: string }>({
  id: "web-tools-with-old-code-execution",
  summary: "filtering web tools beside an old code execution tool",
  site: "field",
  kinds: ["tools"],
  needs: ["type=code_execution_20250522", "type=code_execution_20250825"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [WEB_SEARCH, CODE_EXECUTION], note: "Seven recorded requests with both declare a new enough version. The wording has not been seen." },
  check(tools, scene) {
    let at = -1;
    let code = "";
    let web = "";
    let index = 0;
    for (const tool of tools as readonly Shaped[]) {
      const type = (tool.type ?? "custom") as string;
      if (OLD.has(type)) {
        at = index;
        code = type;
      } else if (type.startsWith("web_") && isCalledByCode(tool)) web = type;
      index++;
    }
    if (at !== -1 && web !== "") scene.report([at, "type"], { web, code });
  },
  api: () => null,
  text: ({ data }) => `\`${data.web}\` filters its results by code and needs \`code_execution_20260120\` or later, not \`${data.code}\`.`,
});
