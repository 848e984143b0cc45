import { defineRule } from "../../rule.ts";
import { platformFacts } from "../../facts/index.ts";
import type { Endpoint } from "../../context.ts";

/** Clouds run their own batches, and some do not count tokens. */
export const endpointNotOffered = defineRule<"request", { endpoint: Endpoint; platform: string }>({
  id: "endpoint-not-offered",
  summary: "an endpoint the platform does not have",
  site: "request",
  when: ({ endpoint, platform, batchItem }) => !batchItem && platformFacts(platform).bodyBytes[endpoint] === undefined,
  phase: "headers",
  rank: -5,
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock", "https://platform.claude.com/docs/en/build-with-claude/claude-on-vertex-ai", "https://platform.claude.com/docs/en/build-with-claude/claude-in-microsoft-foundry"], note: "What answers there depends on the platform." },
  reply: { status: 404, type: "not_found_error" },
  check(_request, scene) {
    const { endpoint, platform } = scene.context;
    scene.reportAt([], { endpoint, platform: platformFacts(platform).title });
  },
  api: () => null,
  text: ({ data }) => `${data.platform} has no ${data.endpoint === "batches" ? "Message Batches: use the platform's own batch jobs" : `${data.endpoint} endpoint`}.`,
});
