import { defineRule } from "../../rule.ts";

/** Profiles of users are in beta. */
export const userProfileWithoutBeta = defineRule<"headers">({
  id: "user-profile-without-beta",
  summary: "a user profile header without its beta",
  site: "headers",
  when: ({ headers, batchItem, platform }) => !batchItem && platform === "anthropic" && (headers?.["anthropic-user-profile-id"] ?? "") !== "",
  phase: "headers",
  rank: 5,
  severity: "warning",
  evidence: { grade: "documented", date: "2026-11", sources: ["https://github.com/anthropics/anthropic-sdk-typescript"], note: "From the SDK's types; what the API answers was not recorded." },
  check(_headers, scene) {
    if (!scene.hasBeta("user-profiles-2026-03-24", "user-profiles-2026-08-18", "user-profiles-2026-09-04")) scene.reportAt([]);
  },
  api: () => null,
  text: () => "`anthropic-user-profile-id` needs the beta `user-profiles-2026-09-04`. Send it, or drop the header.",
});
