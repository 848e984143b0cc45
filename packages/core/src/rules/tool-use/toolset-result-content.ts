import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** What a member of the computer or browser toolset may return. */
export const toolsetResultContent = defineRule<"block", { toolset: string; found: string }>({
  id: "toolset-result-content",
  summary: "a toolset's result with blocks it may not hold",
  site: "block",
  kinds: ["tool_result"],
  needs: ["toolset_name"],
  phase: "conversation",
  rank: 43,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/browser-use-tool"],
    note: "The wording has not been seen. Which members need a browser_state is not judged.",
  },
  check(block, scene) {
    const toolset = (block.toolset_name ?? null) as string | null;
    if (toolset === null || !Array.isArray(block.content)) return;
    let states = 0;
    for (const [k, inner] of (block.content as readonly Shaped[]).entries()) {
      const found = inner.type as string;
      if (found === "text" || found === "image") continue;
      if (found === "browser_state" && toolset === "browser" && states++ === 0) continue;
      scene.report(["content", k], { toolset, found });
    }
  },
  api: () => null,
  text: ({ data: { toolset, found } }) =>
    `A result of the ${toolset} toolset holds text and images${toolset === "browser" ? ", and at most one browser_state" : ""}. Drop this \`${found}\` block.`,
});
