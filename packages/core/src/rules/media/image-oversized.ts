import { defineRule } from "../../rule.ts";
import { scaledDown } from "./_files/fitted.ts";
import { bytesCount } from "./_files/sniffed.ts";

/** Asked not to scale an image down, the API refuses what it would have scaled. */
export const imageOversized = defineRule<"block", { width: number; height: number; fitWidth: number; fitHeight: number }>({
  id: "image-oversized",
  summary: "an image that would be scaled down, against your wish",
  site: "block",
  kinds: ["image"],
  phase: "media",
  rank: 4,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/vision-coordinates"],
    note: "Judged for the model of the request, not for its fallbacks.",
  },
  foretells: ["image-oversized-error"],
  check(block, scene) {
    if (block.transformations?.oversized_image !== "error" || !bytesCount(scene)) return;
    const scaled = scaledDown(block, scene);
    if (scaled !== null) scene.report([], { ...scaled });
  },
  api: ({ data, plain }) => {
    const fit = `${data.fitWidth}x${data.fitHeight}`;
    return (
      `${plain}: image dimensions ${data.width}x${data.height} exceed the maximum image size of a model named on this request and would be downsized to ${fit}; ` +
      `scale the image to at most ${fit} or set the image's oversized_image setting to "downsize"`
    );
  },
  text: ({ data }) =>
    `The image is ${data.width} by ${data.height} pixels, and would be scaled to ${data.fitWidth} by ${data.fitHeight}. Scale it yourself, or allow it with "downsize".`,
});
