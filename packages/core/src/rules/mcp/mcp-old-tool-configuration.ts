import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Which tools of a server may be used moved from the server into its toolset. */
export const mcpOldToolConfiguration = defineRule<"field", { name: string }>({
  id: "mcp-old-tool-configuration",
  summary: "an MCP server with the tool settings of the first form",
  site: "field",
  kinds: ["mcp_servers"],
  phase: "conversation",
  rank: 53,
  severity: "warning",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/mcp-connector"],
    note: "The documents call the field part of mcp-client-2025-04-04; that newer headers refuse it is not said.",
  },
  check(servers, scene) {
    let index = 0;
    for (const server of servers as readonly Shaped[]) {
      const old = (server.tool_configuration ?? null) !== null;
      if (old && scene.hasBeta("mcp-client-2025-11-20", "mcp-client-2026-09-15") && !scene.hasBeta("mcp-client-2025-04-04")) {
        scene.report([index, "tool_configuration"], { name: server.name as string });
      }
      index++;
    }
  },
  api: () => null,
  text: ({ data }) => `\`tool_configuration\` of the MCP server "${data.name}" belongs to the beta mcp-client-2025-04-04. Say it in the \`configs\` of its \`mcp_toolset\`.`,
});
