import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** A tool that finds tools answers with references to them, and with nothing else. */
export const toolReferenceMixedInToolResult = defineRule<"block">({
  id: "tool-reference-mixed-in-tool-result",
  summary: "references to tools beside other blocks in one tool result",
  site: "block",
  kinds: ["tool_result"],
  needs: ["type=tool_reference"],
  phase: "conversation",
  rank: 41,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-09",
    sources: ["https://github.com/AdRate-io/reins/blob/main/spikes/l1-deferred-tools/README.md", "https://github.com/null-topology/toolsearch-proxy-shim"],
    note: "Probed with Haiku 4.5 and Opus 5 on 2026-09-15: mixed is refused; references alone, with a cache marker, and with text behind the result are accepted. All 52 recorded results with references hold nothing else.",
  },
  foretells: ["tool-reference-mixed"],
  check(block, scene) {
    if (!Array.isArray(block.content)) return;
    const content = block.content as readonly Shaped[];
    const some = content.some((inner) => inner.type === "tool_reference");
    if (some && content.some((inner) => inner.type !== "tool_reference")) scene.report(["content"]);
  },
  api: () => "Tool definitions/code execution functions cannot be mixed with other content",
  text: ({ own }) => `\`${own}\` mixes tool_reference blocks with others. Send them alone, the rest behind all tool results.`,
});
