import { defineRule } from "../../rule.ts";
import { ADVISOR } from "./_evidence/pages.ts";

/** A turn that was paused while an advisor was asked goes on with the advisor. */
export const advisorOmittedOnResume = defineRule<"conversation">({
  id: "advisor-omitted-on-resume",
  summary: "a paused turn with advice, resumed without the advisor",
  site: "conversation",
  phase: "conversation",
  rank: 60,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: [ADVISOR], note: "The wording has not been seen. Judged only where the assistant turn with the advisor is the last one." },
  foretells: ["advisor-omitted-on-resume"],
  check({ final }, scene) {
    if (final?.role !== "assistant") return;
    for (let j = 0; j < final.blocks.length; j++) {
      const block = final.blocks[j];
      const isAdvisor = block?.type === "advisor_tool_result" || (block?.type === "server_tool_use" && block.name === "advisor");
      if (!isAdvisor) continue;
      if (!scene.tools.types.has("advisor_20260301")) scene.reportBlock(final, j, []);
      return;
    }
  },
  api: () => null,
  text: () => "The last turn asked the advisor, but the advisor tool is missing. Send the same tools when resuming.",
});
