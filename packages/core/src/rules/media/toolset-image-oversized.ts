import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { scaledDown } from "./_files/fitted.ts";
import { bytesCount } from "./_files/sniffed.ts";

/** Coordinates of a screenshot mean nothing once it is scaled, so toolsets want it small enough. */
export const toolsetImageOversized = defineRule<"block", { width: number; height: number; fitWidth: number; fitHeight: number }>({
  id: "toolset-image-oversized",
  summary: "a screenshot of a toolset that the model would see scaled down",
  site: "block",
  kinds: ["tool_result"],
  phase: "media",
  rank: 4,
  severity: "warning",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/computer-use-tool"],
    note: "The page says that oversized images are refused in results of toolsets; from which size on, and in which words, has not been seen: a warning.",
  },
  check(block, scene) {
    if ((block.toolset_name ?? null) === null || !Array.isArray(block.content) || !bytesCount(scene)) return;
    for (const [k, inner] of (block.content as readonly Shaped[]).entries()) {
      if (inner.type !== "image" || (inner.transformations?.oversized_image ?? null) !== null) continue;
      const scaled = scaledDown(inner, scene);
      if (scaled !== null) scene.report(["content", k], { ...scaled });
    }
  },
  api: () => null,
  text: ({ data }) =>
    `The screenshot is ${data.width} by ${data.height} pixels; the model sees at most ${data.fitWidth} by ${data.fitHeight} of that form. Scale it down before sending it.`,
});
