import { defineRule } from "../../rule.ts";
import { atLast, bytesCount, mediaLimit, mediaOf } from "./_files/sniffed.ts";

/** Images and PDF pages are counted together, over all turns. */
export const tooMuchMedia = defineRule<"block", { pages: number; images: number; limit: number; exact: boolean }>({
  id: "too-much-media",
  summary: "too many images and pages",
  site: "block",
  kinds: ["image", "document"],
  phase: "media",
  rank: 6,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/vision"],
    note: "100 on models with a window of 200,000 tokens and on Bedrock, 600 on those with a million since 2026-03-13.",
  },
  foretells: ["too-much-media"],
  check(_block, scene) {
    if (!bytesCount(scene)) return;
    const media = mediaOf(scene);
    const { images, pages, pagesKnown } = media;
    if (images === 0 || images + pages <= 100 || !atLast(media, scene)) return;
    const limit = mediaLimit(scene);
    if (images + pages > limit) scene.report([], { pages, images, limit, exact: pagesKnown });
  },
  api: ({ data }) => (data.exact ? `Too much media: ${data.pages} document pages + ${data.images} images > ${data.limit}` : null),
  text: ({ data }) => `The request holds ${data.images} images${data.pages === 0 ? "" : ` and ${data.pages} PDF pages`}; ${data.limit} together are allowed. Drop those of older turns.`,
});
