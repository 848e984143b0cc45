import { API_VERSIONS, FACTS_CHECKED_ON, findApiVersion } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";

/** The version decides what a request may hold, so a version nobody knows makes the whole verdict unsure. */
export const unknownApiVersion = defineRule<"request", { version: string; deprecated: boolean; refused: boolean }>({
  id: "unknown-api-version",
  summary: "an anthropic-version that is not known",
  site: "request",
  when: ({ apiVersion, batchItem, platform }) => !batchItem && platform !== "other" && !platform.startsWith("bedrock") && platform !== "vertex" && !isCurrent(apiVersion),
  phase: "headers",
  rank: 10,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-05-17",
    sources: ["https://github.com/directus-labs/extensions/issues/285", "https://github.com/decolua/9router/issues/1227", "https://platform.claude.com/docs/en/api/versioning"],
    note: "Quoted in full for 2023-10-01 and for a version sent twice in one header. A day later than these facts is a warning, and so is one on Microsoft Foundry.",
  },
  foretells: ["header-version-not-valid"],
  check(_request, scene) {
    const { apiVersion, platform } = scene.context;
    // A day later than the facts may have a version by now.
    const deprecated = findApiVersion(apiVersion) !== undefined;
    const refused = !deprecated && platform === "anthropic" && apiVersion !== "" && apiVersion <= FACTS_CHECKED_ON;
    scene.reportAt([], { version: apiVersion.slice(0, 40), deprecated, refused }, { severity: refused ? "error" : "warning" });
  },
  api: ({ data }) => (data.refused ? `anthropic-version: "${data.version}" is not a valid version` : null),
  text: ({ data }) => {
    const known = API_VERSIONS.filter(({ status }) => status !== "deprecated").map(({ version }) => version);
    return `\`anthropic-version: ${data.version}\` ${data.deprecated ? "is deprecated" : "is not a known version"}. Send ${known.join(" or ")}.`;
  },
});

function isCurrent(version: string): boolean {
  return (findApiVersion(version)?.status ?? "deprecated") !== "deprecated";
}
