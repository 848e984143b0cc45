import { defineRule } from "../../rule.ts";
import { bytesCount, pdfOf } from "./_files/sniffed.ts";

/** The API has nobody to ask for a password. */
export const pdfPassword = defineRule<"block">({
  id: "pdf-password",
  summary: "an encrypted PDF",
  site: "block",
  kinds: ["document"],
  phase: "media",
  rank: 2,
  severity: "error",
  index: "merged",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/pdf-support"], note: "The path in front of the words was not quoted." },
  foretells: ["pdf-password"],
  check(block, scene) {
    if (block.source.type !== "base64" || !bytesCount(scene)) return;
    if (pdfOf(block)?.encrypted === true) scene.report(["source", "data"]);
  },
  api: ({ tagged }) => `${tagged.replace(/\.document\.source\.base64\.data$/, ".pdf.source.base64.data")}: The PDF specified is password protected`,
  text: ({ own }) => `\`${own}\` is an encrypted PDF. Save it without a password first.`,
});
