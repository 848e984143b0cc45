import { IMAGE_MEDIA_TYPES } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import { bytesCount, imageOf } from "./_files/sniffed.ts";

/** Bytes that are no image of a kind the API reads. */
export const imageUnreadable = defineRule<"block", { actual: string | null; cut: boolean }>({
  id: "image-unreadable",
  summary: "bytes that are no image",
  site: "block",
  kinds: ["image"],
  phase: "media",
  rank: 2,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-05",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/vision", "https://github.com/anthropics/claude-code/issues/60920"],
    note: "A warning where the bytes are of no kind that is known here.",
  },
  foretells: ["image-could-not-process"],
  check(block, scene) {
    if (block.source.type !== "base64" || !bytesCount(scene)) return;
    const image = imageOf(block);
    if (image === null || (image.format !== null && TAKEN.has(image.format) && !image.cut)) return;
    scene.report(["source", "data"], { actual: image.format, cut: image.cut }, { severity: image.format === null ? "warning" : "error" });
  },
  api: () => "Could not process image",
  text: ({ data, own }) =>
    data.actual === null
      ? `\`${own}\` begins like no known image. Check what was read.`
      : data.cut && TAKEN.has(data.actual)
        ? `\`${own}\` ends too early: the image is cut off. Read the whole file.`
        : `\`${own}\` is ${data.actual}, not an image the API reads. Send PNG, JPEG, GIF or WebP.`,
});

const TAKEN: ReadonlySet<string> = new Set(IMAGE_MEDIA_TYPES);
