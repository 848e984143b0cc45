import { defineRule } from "../../rule.ts";
import { bytesCount, pdfOf } from "./_files/sniffed.ts";

/** A file is a PDF by its first bytes. */
export const pdfInvalid = defineRule<"block", { actual: string | null }>({
  id: "pdf-invalid",
  summary: "a document that is no PDF",
  site: "block",
  kinds: ["document"],
  phase: "media",
  rank: 1,
  severity: "error",
  index: "merged",
  evidence: { grade: "documented", date: "2026-09", sources: ["https://platform.claude.com/docs/en/build-with-claude/pdf-support"], note: "The path says `pdf` where the request says `document`." },
  foretells: ["pdf-invalid"],
  check(block, scene) {
    if (block.source.type !== "base64" || !bytesCount(scene)) return;
    const pdf = pdfOf(block);
    if (pdf !== null && !pdf.header) scene.report(["source", "data"], { actual: pdf.actual });
  },
  api: ({ tagged }) => `${tagged.replace(/\.document\.source\.base64\.data$/, ".pdf.source.base64.data")}: The PDF specified was not valid`,
  text: ({ data, own }) =>
    `\`${own}\` is ${data.actual === null ? "no PDF" : `${data.actual}, not a PDF`}. ${data.actual?.startsWith("image/") ? "Send an image block." : 'Text goes as `{ "type": "text", "media_type": "text/plain", "data": … }`.'}`,
});
