import { defineRule } from "../../rule.ts";
import { atLast, bytesCount, mediaOf, pageLimit } from "./_files/sniffed.ts";

/** Every page costs an image. */
export const pdfMaxPages = defineRule<"block", { pages: number; limit: number }>({
  id: "pdf-max-pages",
  summary: "too many PDF pages",
  site: "block",
  kinds: ["document"],
  phase: "media",
  rank: 5,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/pdf-support", "https://github.com/anthropics/claude-code/issues/16136"],
    note: "600 pages on models with a window of a million tokens since 2026-03-13, 100 otherwise. Pages inside compressed PDF objects are not counted.",
  },
  foretells: ["pdf-max-pages"],
  check(block, scene) {
    if (block.source.type !== "base64" || !bytesCount(scene)) return;
    const media = mediaOf(scene);
    const { pages } = media;
    if (media.images > 0 || pages <= 100 || !atLast(media, scene)) return;
    const limit = pageLimit(scene);
    if (pages > limit) scene.report(["source"], { pages, limit });
  },
  api: ({ data }) => `A maximum of ${data.limit} PDF pages may be provided.`,
  text: ({ data }) => `The request holds ${data.pages} PDF pages; ${data.limit} are allowed. Send a part, or several requests.`,
});
