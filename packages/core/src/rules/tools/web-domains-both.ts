import { defineRule } from "../../rule.ts";
import { WEB_FETCH, WEB_SEARCH } from "./_evidence/pages.ts";

/** Every web tool that takes lists of domains. */
const WEB_TOOLS = [
  "web_search_20250305", "web_search_20260209", "web_search_20260318",
  "web_fetch_20250910", "web_fetch_20260209", "web_fetch_20260309", "web_fetch_20260318",
] as const;

/** Only these, or all but these: one list says everything. */
export const webDomainsBoth = defineRule<"tool", { tool: string }>({
  id: "web-domains-both",
  summary: "allowed and blocked domains on one tool",
  site: "tool",
  kinds: WEB_TOOLS,
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: [WEB_SEARCH, WEB_FETCH],
    note: "Both as `null` are accepted (51 recorded tools); an empty list beside the other is not judged. The wording has not been seen.",
  },
  foretells: ["domains-both"],
  check(tool, scene) {
    const allowed = tool.allowed_domains as readonly string[] | null | undefined;
    const blocked = tool.blocked_domains as readonly string[] | null | undefined;
    if (allowed?.[0] !== undefined && blocked?.[0] !== undefined) scene.report(["blocked_domains"], { tool: tool.name as string });
  },
  api: () => null,
  text: ({ data }) => `\`${data.tool}\` has both \`allowed_domains\` and \`blocked_domains\`. Keep one of the two.`,
});
