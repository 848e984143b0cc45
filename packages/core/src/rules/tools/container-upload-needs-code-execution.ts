import { defineRule } from "../../rule.ts";
import { bringsCode } from "../../tools/callers.ts";
import { CODE_EXECUTION } from "./_evidence/pages.ts";

/** Files go into a container only where code can read them. */
export const containerUploadNeedsCodeExecution = defineRule<"block">({
  id: "container-upload-needs-code-execution",
  summary: "a file for the container without code execution",
  site: "block",
  kinds: ["container_upload"],
  phase: "container",
  rank: 10,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [CODE_EXECUTION], note: "All 21 recorded requests with such a block declare code execution. The wording has not been seen." },
  check(_block, scene) {
    for (const tool of scene.declaredTools) if (bringsCode(tool)) return;
    scene.report([]);
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` puts a file into the container, but no tool runs code. Add a code execution tool.`,
});
