import { defineRule } from "../../rule.ts";
import { WEB_SEARCH } from "./_evidence/pages.ts";

/** A place needs at least one of its parts. */
export const userLocationEmpty = defineRule<"tool">({
  id: "user-location-empty",
  summary: "a user location that names no place",
  site: "tool",
  kinds: ["web_search_20250305", "web_search_20260209", "web_search_20260318"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [WEB_SEARCH], note: "The wording has not been seen." },
  check(tool, scene) {
    const { city, region, country, timezone } = tool.user_location ?? { city: "" };
    if ((city ?? region ?? country ?? timezone ?? null) === null) scene.report(["user_location"]);
  },
  api: () => null,
  text: () => "`user_location` names no place. Add a city, a region, a country or a time zone, or drop it.",
});
