import { defineRule } from "../../rule.ts";
import { type Base64Fault, base64Faults } from "../../media/index.ts";
import { bytesCount } from "./_files/sniffed.ts";

/** The API takes pure base64: no prefix, no line breaks, no address. */
export const base64Invalid = defineRule<"block", { fault: Base64Fault; image: boolean }>({
  id: "base64-invalid",
  summary: "data that is no base64",
  site: "block",
  kinds: ["image", "document"],
  phase: "media",
  rank: -1,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/vision"],
    note: "289 recorded files are pure base64. The words are known for images only. Letters of the URL alphabet and missing `=` are a warning: nobody has seen what becomes of them.",
  },
  foretells: ["image-base64-invalid"],
  check(block, scene) {
    if (block.source.type !== "base64" || block.source.data === "" || !bytesCount(scene)) return;
    const fault = base64Faults(block.source.data)[0];
    if (fault === undefined) return;
    const mild = fault.code === "url-safe" || fault.code === "padding";
    scene.report(["source", "data"], { fault, image: block.type === "image" }, { severity: mild ? "warning" : "error" });
  },
  api: ({ data, tagged }) => (data.image ? `${tagged.replace(/\.data$/, "")}: invalid base64 data` : null),
  text: ({ data, own }) => `\`${own}\` ${words(data.fault)}`,
});

function words(fault: Base64Fault): string {
  switch (fault.code) {
    case "data-url":
      return `begins with \`data:${fault.mediaType ?? ""};base64,\`. Send only what stands behind the comma.`;
    case "url":
      return `is an address. Send it as \`{ "type": "url", "url": … }\`.`;
    case "whitespace":
      return `holds ${fault.count} blanks or line breaks. Remove them.`;
    case "url-safe":
      return "uses the alphabet for addresses (`-` and `_`). Encode it with `+` and `/`.";
    case "bad-character":
      return `holds ${JSON.stringify(fault.character)} at ${fault.offset}, which is no base64.`;
    case "bad-length":
      return "has one letter too many for whole bytes: it was cut off.";
    case "padding":
      return `ends in ${fault.found} \`=\` instead of ${fault.expected}.`;
    case "empty":
      return "is empty.";
  }
}
