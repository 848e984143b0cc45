import { defineRule } from "../../rule.ts";

/** Behind the address of a document there must be a PDF. */
export const documentUrlNotPdf = defineRule<"block", { extension: string }>({
  id: "document-url-not-pdf",
  summary: "a document by address that is hardly a PDF",
  site: "block",
  kinds: ["document"],
  phase: "media",
  severity: "warning",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2025-12-14",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/pdf-support"],
    note: "Refused for a text file. A warning: what a server sends need not be what the address ends in.",
  },
  foretells: ["document-url-not-pdf"],
  check({ source }, scene) {
    if (source.type !== "url") return;
    const extension = extensionOf(source.url);
    if (NO_PDF.has(extension)) scene.report(["source", "url"], { extension });
  },
  api: ({ tagged }) => `${tagged.replace(/\.document\.source\.url\.url$/, ".image.source.base64.data")}: The file format is invalid or unsupported`,
  text: ({ data, own }) =>
    `\`${own}\` ends in .${data.extension}, and only PDFs can be fetched as documents. ${IMAGES.has(data.extension) ? "Send an `image` block." : 'Send its text as `{ "type": "text", "media_type": "text/plain", "data": … }`.'}`,
});

const IMAGES: ReadonlySet<string> = new Set(["png", "jpg", "jpeg", "gif", "webp", "svg"]);
const NO_PDF: ReadonlySet<string> = new Set([...IMAGES, "txt", "md", "markdown", "csv", "tsv", "json", "xml", "yaml", "yml", "html", "htm", "rtf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "epub", "zip"]);

/** What the path of an address ends in, in small letters. */
function extensionOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  const file = path.slice(path.indexOf("//") + 2).split("/").slice(1).at(-1) ?? "";
  return file.includes(".") ? file.slice(file.lastIndexOf(".") + 1).toLowerCase() : "";
}
