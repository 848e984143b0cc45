import { at, platformFacts } from "../../facts/index.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import { bytesCount } from "./_files/sniffed.ts";

/** The API counts the base64 text, a third more than the file. */
export const imageExceedsLimit = defineRule<"block", { bytes: number; limit: number }>({
  id: "image-exceeds-limit",
  summary: "an image with too many bytes",
  site: "block",
  kinds: ["image"],
  phase: "media",
  severity: "error",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/vision"],
    note: "5 MB on Bedrock and Google Cloud, and on the Claude API until 2026; 10 MB there at the latest from 2026-08-21 on, whose words have not been seen. Between the two nothing is said.",
  },
  foretells: ["image-exceeds-5mb"],
  check({ source }, scene) {
    if (source.type !== "base64" || source.data.length < SMALLEST || !bytesCount(scene)) return;
    const limit = certain(at<number | null>(platformFacts(scene.context.platform).imageBytes, scene.context.asOf));
    if (source.data.length > limit) scene.report(["source", "data"], { bytes: source.data.length, limit });
  },
  api: ({ data, tagged }) =>
    data.limit === FIVE_MB ? `${tagged.replace(/\.data$/, "")}: image exceeds 5 MB maximum: ${data.bytes} bytes > ${FIVE_MB} bytes` : null,
  text: ({ data }) => `The image has ${data.bytes} bytes of base64, and ${data.limit} are allowed: ${Math.floor((data.limit * 3) / 4)} bytes of file. Scale it down, or compress it.`,
});

const FIVE_MB = 5 * 1024 * 1024;
const SMALLEST = FIVE_MB;
