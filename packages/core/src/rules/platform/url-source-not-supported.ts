import { defineRule } from "../../rule.ts";
import { platformFacts } from "../../facts/index.ts";

/** Clouds do not fetch. */
export const urlSourceNotSupported = defineRule<"block", { type: string; platform: string }>({
  id: "url-source-not-supported",
  summary: "an image or document by address, where nothing is fetched",
  site: "block",
  kinds: ["image", "document"],
  phase: "media",
  rank: -5,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2025-12-31",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/vision", "https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock"],
    note: "The path in the message names a base64 image, whatever was sent.",
  },
  foretells: ["url-sources-vertex"],
  check(block, scene) {
    if (block.source.type !== "url") return;
    const { refusedSources, title } = platformFacts(scene.context.platform);
    if (refusedSources.includes("url")) scene.report(["source"], { type: block.type as string, platform: title });
  },
  api: ({ tagged }) => `${tagged.replace(/\.(?:image|document)\.source\.url$/, ".image.source.base64.data")}: URL sources are not supported`,
  text: ({ data, own }) => `${data.platform} fetches nothing: \`${own}\` is an address. Download the ${data.type}, and send its bytes as base64.`,
});
