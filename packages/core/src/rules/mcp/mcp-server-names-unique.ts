import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Toolsets and results name a server, so names are unique. */
export const mcpServerNamesUnique = defineRule<"field", { name: string }>({
  id: "mcp-server-names-unique",
  summary: "two MCP servers of one name",
  site: "field",
  kinds: ["mcp_servers"],
  phase: "conversation",
  rank: 50,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: ["https://platform.claude.com/docs/en/agents-and-tools/mcp-connector"], note: "The wording has not been seen." },
  check(servers, scene) {
    const seen = new Set<unknown>();
    let index = 0;
    for (const { name } of servers as readonly Shaped[]) {
      if (seen.has(name)) scene.report([index, "name"], { name: name as string });
      seen.add(name);
      index++;
    }
  },
  api: () => null,
  text: ({ data }) => `Two MCP servers are named "${data.name}". Rename one.`,
});
