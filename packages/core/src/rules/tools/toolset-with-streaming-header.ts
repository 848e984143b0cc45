import { defineRule } from "../../rule.ts";
import { COMPUTER_USE } from "./_evidence/pages.ts";

/** Toolsets stream in their own way. */
export const toolsetWithStreamingHeader = defineRule<"tool", { type: string }>({
  id: "toolset-with-streaming-header",
  summary: "a toolset with the header of fine-grained streaming",
  site: "tool",
  kinds: ["computer_toolset_20260801", "browser_toolset_20260801"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [COMPUTER_USE, "https://platform.claude.com/docs/en/agents-and-tools/tool-use/fine-grained-tool-streaming"], note: "The wording has not been seen." },
  check(tool, scene) {
    if (scene.hasBeta("fine-grained-tool-streaming-2025-05-14")) scene.report(["type"], { type: tool.type as string });
  },
  api: () => null,
  text: ({ data }) => `\`${data.type}\` cannot be sent with the beta \`fine-grained-tool-streaming-2025-05-14\`. Drop the beta, and set \`eager_input_streaming\` on the tools that need it.`,
});
