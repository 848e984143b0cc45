import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import { platformFacts } from "../../facts/index.ts";
import type { Endpoint } from "../../context.ts";
import type { Scene } from "../../scene.ts";

/** What is too large never reaches the API. */
export const requestTooLarge = defineRule<"request", { bytes: number; limit: number; platform: string; endpoint: Endpoint }>({
  id: "request-too-large",
  summary: "a body with too many bytes",
  site: "request",
  when: ({ bodyBytes, batchItem }) => bodyBytes !== null && !batchItem,
  phase: "body",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/api/overview", "https://github.com/anthropics/claude-code/issues/3335"],
    note: "Judged only where the length of the body is known. MB are counted as 1,048,576 bytes, the reading that refuses less. The words are those in front of the Claude API.",
  },
  reply: { status: 413, type: "request_too_large" },
  foretells: ["request-too-large"],
  check(_request, scene) {
    const { platform, endpoint } = scene.context;
    const bodyBytes = certain(scene.context.bodyBytes);
    const facts = platformFacts(platform);
    const limit = facts.bodyBytes[endpoint] ?? null;
    if (limit !== null && bodyBytes > limit) scene.reportAt([], { bytes: bodyBytes, limit, platform: facts.title, endpoint });
  },
  api: (_, { context }) => (context.platform === "anthropic" ? "Request exceeds the maximum size" : null),
  text: ({ data }, scene) => `The body has ${data.bytes} bytes; ${data.platform} takes ${data.limit}. ${advice(data.endpoint, scene)}`,
});

function advice(endpoint: Endpoint, { context }: Scene): string {
  if (endpoint === "batches") return "Split the batch.";
  const fetches = platformFacts(context.platform).refusedSources.length === 0;
  return fetches ? "Upload files through the Files API, or send addresses instead of base64." : "Send fewer or smaller files.";
}
