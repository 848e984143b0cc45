import { at, LIMITS, platformFacts } from "../../facts/index.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import { bytesCount, imageOf, mediaOf } from "./_files/sniffed.ts";

/** 8,000 pixels a side; 2,000 once a request holds many images. */
export const imageSideTooLong = defineRule<"block", { width: number; height: number; limit: number; many: number | null }>({
  id: "image-side-too-long",
  summary: "an image with too many pixels on a side",
  site: "block",
  kinds: ["image"],
  phase: "media",
  rank: 3,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/vision"],
    note: "The stricter limit counts images of all turns and inside tool results; on Bedrock and Google Cloud documents too. Its words were first seen in 2025-08.",
  },
  foretells: ["image-dimensions-8000", "image-dimensions-2000-many", "context-window-image-output"],
  check(block, scene) {
    if (block.source.type !== "base64" || !bytesCount(scene)) return;
    const image = imageOf(block);
    const [width, height] = [image?.width ?? 0, image?.height ?? 0];
    const side = Math.max(width, height);
    const strict = certain(at(LIMITS.manyImagesSide.rows, scene.context.asOf));
    if (side <= strict) return;
    const many = manyImages(scene);
    const limit = many === null ? certain(at(LIMITS.imageSide.rows, scene.context.asOf)) : strict;
    if (side > limit) scene.report(["source", "data"], { width, height, limit, many });
  },
  api: ({ data, tagged }) =>
    `${tagged}: At least one of the image dimensions exceed max allowed size${data.many === null ? "" : " for many-image requests"}: ${data.limit} pixels`,
  text: ({ data }) =>
    `The image is ${data.width} by ${data.height} pixels; at most ${data.limit} a side are allowed${data.many === null ? "" : ` in a request with ${data.many} images`}. Scale it down.`,
});

/** How many images there are, where they are many; null otherwise. */
function manyImages(scene: Scene): number | null {
  const { images, documents } = mediaOf(scene);
  const { runBy } = platformFacts(scene.context.platform);
  const count = images + (runBy === "partner" ? documents : 0);
  const threshold = certain(at(LIMITS.manyImages.rows, scene.context.asOf));
  return count > threshold && scene.from("2025-08-01") ? count : null;
}
