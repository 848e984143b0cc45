import { API_VERSIONS, findApiVersion } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";

/** The version decides what a request may hold, so a version nobody knows makes the whole verdict unsure. */
export const unknownApiVersion = defineRule<"request", { version: string; deprecated: boolean }>({
  id: "unknown-api-version",
  summary: "an anthropic-version that is not known",
  site: "request",
  when: ({ apiVersion, batchItem, platform }) => !batchItem && platform !== "other" && !platform.startsWith("bedrock") && platform !== "vertex" && !isCurrent(apiVersion),
  phase: "headers",
  rank: 10,
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/versioning"], note: "What the API answers to an unknown version was not recorded." },
  check(_request, scene) {
    const { apiVersion } = scene.context;
    scene.reportAt([], { version: apiVersion.slice(0, 40), deprecated: findApiVersion(apiVersion) !== undefined });
  },
  api: () => null,
  text: ({ data }) => {
    const known = API_VERSIONS.filter(({ status }) => status !== "deprecated").map(({ version }) => version);
    return `\`anthropic-version: ${data.version}\` ${data.deprecated ? "is deprecated" : "is not a known version"}. Send ${known.join(" or ")}.`;
  },
});

function isCurrent(version: string): boolean {
  return (findApiVersion(version)?.status ?? "deprecated") !== "deprecated";
}
