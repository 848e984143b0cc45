import { defineRule } from "../../rule.ts";
import { findToolType } from "../../facts/index.ts";

/** The old beta streams input in a way toolsets do not know. */
export const fineGrainedStreamingWithToolset = defineRule<"tool", { type: string }>({
  id: "fine-grained-streaming-with-toolset",
  summary: "a toolset beside the beta for fine-grained streaming",
  site: "tool",
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/fine-grained-tool-streaming"], note: "The words of the refusal have not been seen." },
  check(tool, scene) {
    if (typeof tool.type !== "string" || findToolType(tool.type)?.runs !== "toolset") return;
    if (scene.hasBeta(BETA)) scene.report(["type"], { type: tool.type });
  },
  api: () => null,
  text: ({ data }) => `\`${data.type}\` is refused beside the beta \`${BETA}\`. Drop the beta, and set \`eager_input_streaming\` on the tools that need it.`,
});

const BETA = "fine-grained-tool-streaming-2025-05-14";
