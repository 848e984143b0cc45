import { defineRule } from "../../rule.ts";
import { bytesCount } from "./_files/sniffed.ts";

/** An image of no bytes. */
export const imageEmpty = defineRule<"block">({
  id: "image-empty",
  summary: "an image without data",
  site: "block",
  kinds: ["image"],
  phase: "media",
  rank: -2,
  severity: "error",
  index: "merged",
  evidence: { grade: "documented", date: "2025-11", sources: ["https://platform.claude.com/docs/en/build-with-claude/vision", "https://github.com/anthropics/claude-code/issues/12750"] },
  foretells: ["image-empty"],
  check({ source }, scene) {
    if (bytesCount(scene) && source.type === "base64" && source.data === "") scene.report(["source"]);
  },
  api: ({ tagged }) => `${tagged}: image cannot be empty`,
  text: ({ own }) => `\`${own}.data\` is empty. Send the image's bytes in base64, or drop the block.`,
});
