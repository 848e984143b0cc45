import { defineRule } from "../../rule.ts";

/** Ids of workspaces are easily taken for those of organizations. */
export const workspaceIdMalformed = defineRule<"headers", { found: string }>({
  id: "workspace-id-malformed",
  summary: "a workspace header that is no workspace id",
  site: "headers",
  when: ({ headers, batchItem, platform }) => !batchItem && platform === "anthropic" && (headers?.["anthropic-workspace-id"] ?? "") !== "",
  phase: "headers",
  rank: 4,
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/manage-claude/workspaces"], note: "The form is that of the SDK's types; what the API answers was not recorded." },
  check(headers, scene) {
    const id = headers["anthropic-workspace-id"] ?? "";
    if (!id.startsWith("wrkspc_") && !id.startsWith("<")) scene.reportAt([], { found: id.slice(0, 12) });
  },
  api: () => null,
  text: ({ data }) => `\`anthropic-workspace-id\` begins with "${data.found}"; ids of workspaces begin with "wrkspc_". Copy it from the console.`,
});
