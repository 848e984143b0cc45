import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import type { Shaped } from "../../site.ts";
import { WEB_FETCH, WEB_SEARCH } from "./_evidence/pages.ts";

/** A domain is a bare host; a search may add a path. */
export const webDomainFormat = defineRule<"tool", { domain: string; fault: string }>({
  id: "web-domain-format",
  summary: "a domain that is no bare host",
  site: "tool",
  kinds: [
    "web_search_20250305", "web_search_20260209", "web_search_20260318",
    "web_fetch_20250910", "web_fetch_20260209", "web_fetch_20260309", "web_fetch_20260318",
  ],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [WEB_SEARCH, WEB_FETCH], note: "The wording has not been seen, and no recorded list of domains has entries." },
  check(tool, scene) {
    look("allowed_domains", tool, scene);
    look("blocked_domains", tool, scene);
  },
  api: () => null,
  text: ({ data }) => `"${data.domain}" has ${data.fault}. Write the bare host, such as "example.com".`,
});

function look(field: string, tool: Shaped, scene: Scene): void {
  let index = 0;
  for (const domain of (tool[field] as readonly string[] | null | undefined) ?? []) {
    const fault = faultOf(domain);
    if (fault !== null) scene.report([field, index], { domain: domain.slice(0, 80), fault });
    index++;
  }
}

function faultOf(domain: string): string | null {
  if (domain.includes("://")) return "a scheme";
  const slash = domain.indexOf("/");
  const host = slash === -1 ? domain : domain.slice(0, slash);
  if (host.includes(":")) return "a port";
  if (host.includes("*")) return "a wildcard in its host";
  if (/\s/.test(domain)) return "a blank";
  return host === "" ? "no host" : null;
}
