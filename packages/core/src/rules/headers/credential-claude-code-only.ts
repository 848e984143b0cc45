import { OAUTH } from "./_values/oauth.ts";
import { defineRule } from "../../rule.ts";

/** Such tokens are for Claude Code, which says who it is. */
export const credentialClaudeCodeOnly = defineRule<"headers">({
  id: "credential-claude-code-only",
  summary: "a Claude Code credential in another program",
  site: "headers",
  when: ({ headers, batchItem, platform }) => !batchItem && platform === "anthropic" && OAUTH.test(headers?.authorization ?? ""),
  phase: "capability",
  severity: "warning",
  evidence: { grade: "reported", date: "2026-10", sources: ["https://github.com/anthropics/claude-code/issues/24493"], note: "Whether a token is one of those only the API knows." },
  foretells: ["credential-claude-code-only"],
  check(_headers, scene) {
    const { system } = scene.request;
    const first: unknown = typeof system === "string" ? system : system?.[0]?.text;
    if (typeof first !== "string" || !first.startsWith(CLAUDE_CODE)) scene.reportAt([]);
  },
  api: () => "This credential is only authorized for use with Claude Code and cannot be used for other API requests.",
  text: () => "`authorization` holds a token of a Claude subscription, which only Claude Code may use. Use an API key.",
});

const CLAUDE_CODE = "You are Claude Code";
