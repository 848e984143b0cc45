import { OAUTH } from "./_values/oauth.ts";
import { defineRule } from "../../rule.ts";

/** Tokens of a subscription are taken with their beta only. */
export const oauthWithoutBeta = defineRule<"headers">({
  id: "oauth-without-beta",
  summary: "a subscription token without its beta",
  site: "headers",
  when: ({ headers, batchItem, platform }) => !batchItem && platform === "anthropic" && OAUTH.test(headers?.authorization ?? ""),
  phase: "headers",
  rank: 2,
  severity: "warning",
  evidence: { grade: "reported", date: "2026-10", sources: ["https://github.com/anthropics/claude-code/issues/24493"], note: "Quoted by many clients, documented nowhere." },
  reply: { status: 401, type: "authentication_error" },
  foretells: ["oauth-not-supported"],
  check(_headers, scene) {
    if (!scene.hasBeta("oauth-2025-04-20")) scene.reportAt([]);
  },
  api: () => "OAuth authentication is currently not supported.",
  text: () => "`authorization` holds a subscription token, which needs the beta `oauth-2025-04-20`. Use an API key, or send the beta.",
});
