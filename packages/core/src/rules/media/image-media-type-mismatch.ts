import { IMAGE_MEDIA_TYPES } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import { bytesCount, imageOf } from "./_files/sniffed.ts";

/** The API looks at the bytes, not at the name of the file. */
export const imageMediaTypeMismatch = defineRule<"block", { declared: string; actual: string }>({
  id: "image-media-type-mismatch",
  summary: "an image declared as another format",
  site: "block",
  kinds: ["image"],
  phase: "media",
  rank: 1,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/vision", "https://github.com/anthropics/claude-code/issues/15746"],
    note: "117 of 117 recorded images of later days match; two that did not were accepted on 2025-08-14, so nothing is said before. The words changed between 2025-10 and 2026-01.",
  },
  foretells: ["image-media-type-mismatch", "image-media-type-mismatch-2025"],
  check(block, scene) {
    if (block.source.type !== "base64" || !scene.from("2025-08-15") || !bytesCount(scene)) return;
    const actual = imageOf(block)?.format ?? null;
    const declared = block.source.media_type as string;
    if (actual !== null && actual !== declared && TAKEN.has(actual)) scene.report(["source", "media_type"], { declared, actual });
  },
  api: ({ data, tagged }, scene) => {
    const source = tagged.replace(/\.media_type$/, "");
    return scene.from("2026-01-01")
      ? `${source}: The image was specified using the ${data.declared} media type, but the image appears to be a ${data.actual} image`
      : `${source}.data: Image does not match the provided media type ${data.declared}`;
  },
  text: ({ data, own }) => `\`${own}\` says ${data.declared}, but the bytes are ${data.actual}. Set it to "${data.actual}".`,
});

const TAKEN: ReadonlySet<string> = new Set(IMAGE_MEDIA_TYPES);
