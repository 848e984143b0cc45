import { platformFacts } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";

/** The API fetches over https, and nothing else. */
export const urlSourceNotHttps = defineRule<"block", { scheme: string; kind: string }>({
  id: "url-source-not-https",
  summary: "a file by an address that is not https",
  site: "block",
  kinds: ["image", "document"],
  phase: "media",
  rank: -4,
  severity: "warning",
  index: "merged",
  evidence: {
    grade: "reported",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/vision"],
    note: "Reported for plain http, in the words of any address that cannot be fetched. All 95 recorded addresses are https.",
  },
  check({ type, source }, scene) {
    const { platform } = scene.context;
    if (source.type !== "url" || platform === "other" || platformFacts(platform).refusedSources.includes("url")) return;
    const scheme = schemeOf(source.url as string);
    if (scheme !== "https") scene.report(["source", "url"], { scheme, kind: type as string });
  },
  api: ({ data }) => (data.scheme === "http" ? "Unable to download the file. Please verify the URL and try again." : null),
  text: ({ data, own }) => `\`${own}\` ${words(data.scheme, data.kind)}`,
});

/** In small letters; empty where the address has none. */
function schemeOf(url: string): string {
  return /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? "";
}

function words(scheme: string, kind: string): string {
  switch (scheme) {
    case "http":
      return "is fetched over https only. Use the address with https.";
    case "data":
      return `holds the ${kind} itself. Send what stands behind the comma as \`{ "type": "base64", "media_type": …, "data": … }\`.`;
    case "":
      return "is no whole address. Begin it with https.";
    default:
      return `begins with "${scheme.slice(0, 20)}:", which the API cannot fetch. Send the ${kind}'s bytes, or an https address.`;
  }
}
