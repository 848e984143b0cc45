import { defineRule } from "../../rule.ts";
import { WEB_SEARCH } from "./_evidence/pages.ts";

/** Time zones have IANA names. Which are known depends on the machine too, so it is a warning. */
export const userLocationTimezone = defineRule<"tool", { timezone: string }>({
  id: "user-location-timezone",
  summary: "a time zone that is no IANA name",
  site: "tool",
  kinds: ["web_search_20250305", "web_search_20260209", "web_search_20260318"],
  phase: "capability",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-08", sources: [WEB_SEARCH], note: "Judged by the time zones this JavaScript engine knows." },
  check(tool, scene) {
    const timezone = tool.user_location?.timezone as string | null | undefined;
    if (typeof timezone === "string" && !isTimeZone(timezone)) scene.report(["user_location", "timezone"], { timezone: timezone.slice(0, 60) });
  },
  api: () => null,
  text: ({ data }) => `"${data.timezone}" is no IANA time zone. Use a name such as "Europe/Lisbon".`,
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
