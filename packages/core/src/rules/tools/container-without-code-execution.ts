import { defineRule } from "../../rule.ts";
import { bringsCode } from "../../tools/callers.ts";
import { CODE_EXECUTION } from "./_evidence/pages.ts";

/** A container is where code runs; without code there is no use for one. */
export const containerWithoutCodeExecution = defineRule<"field">({
  id: "container-without-code-execution",
  summary: "a container without code execution",
  site: "field",
  kinds: ["container"],
  phase: "container",
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: [CODE_EXECUTION, "https://github.com/tokenparty-net/llm-xlate/blob/main/crates/e2e/FINDINGS.md"],
    note: "A tool that code may call counts as code execution: accepted with a container on 2026-02-26.",
  },
  foretells: ["container-without-code-execution"],
  check(container, scene) {
    if (container === null || (typeof container === "object" && typeof container.id !== "string")) return;
    if (typeof container === "object" && (container.skills ?? null) !== null) return;
    for (const tool of scene.declaredTools) if (bringsCode(tool)) return;
    scene.report([]);
  },
  api: () => "container: Container identifier can only be provided when using the code execution tool",
  text: () => "`container` is given, but no tool runs code. Add a code execution tool, or drop `container`.",
});
