import { defineRule } from "../../rule.ts";
import { isCalledByCode } from "../../tools/callers.ts";
import { judgeStrict } from "../../tools/strict-schema.ts";
import { PROGRAMMATIC } from "./_evidence/pages.ts";

/** A tool that code calls becomes a function with types, and those are written out. */
export const circularRefProgrammatic = defineRule<"tool", { tool: string; cycle: readonly string[] }>({
  id: "circular-ref-programmatic",
  summary: "a recursive schema on a tool that code may call",
  site: "tool",
  kinds: ["custom"],
  needs: ["allowed_callers"],
  phase: "compile",
  rank: 15,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [PROGRAMMATIC], note: "The text holds \"Circular $ref detected\"; the rest has not been seen." },
  foretells: ["circular-ref-programmatic"],
  check(tool, scene) {
    if (tool.allowed_callers === undefined || !isCalledByCode(tool)) return;
    for (const fault of judgeStrict(tool.input_schema).faults) {
      if (fault.kind === "circular") scene.report(["input_schema", ...fault.path], { tool: tool.name as string, cycle: fault.cycle });
    }
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` may be called by code, but its schema refers in a circle: ${data.cycle.join(" -> ")}. Write the levels out.`,
});
