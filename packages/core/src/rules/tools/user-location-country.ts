import { REFUSED_SEARCH_COUNTRIES } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import { WEB_SEARCH } from "./_evidence/pages.ts";

/** Web search knows some countries only, and the request fails as a whole. */
export const userLocationCountry = defineRule<"tool", { country: string }>({
  id: "user-location-country",
  summary: "a country that web search does not know",
  site: "tool",
  kinds: ["web_search_20250305", "web_search_20260209", "web_search_20260318"],
  phase: "schema",
  rank: 20,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://github.com/anthropics/anthropic-sdk-python/issues/995", WEB_SEARCH],
    note: "An issue with its request (SG, 2025-07), a measurement of 2026-09-08 (CY, EG, IL refused; DE, GB, US accepted) and a dozen logs until 2026-10, one with its request id (VN), quote the reply, on all three versions. The page asks for ISO codes and does not say which.",
  },
  foretells: ["web-search-country"],
  check(tool, scene) {
    const country = tool.user_location?.country as string;
    if (REFUSED_SEARCH_COUNTRIES.includes(country)) scene.report(["user_location", "country"], { country });
  },
  api: ({ tagged, data }) => `${tagged.slice(0, -".user_location.country".length)}: Country code ${data.country} is not supported.`,
  text: ({ data }) => `Web search does not know ${data.country}. Leave \`country\` out.`,
});
