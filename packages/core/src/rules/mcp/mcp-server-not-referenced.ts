import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Since the second form of the connector, `tools` says which server's tools are used. */
export const mcpServerNotReferenced = defineRule<"field", { name: string }>({
  id: "mcp-server-not-referenced",
  summary: "an MCP server that no toolset uses",
  site: "field",
  kinds: ["mcp_servers"],
  phase: "conversation",
  rank: 51,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/mcp-connector", "https://github.com/anthropics/anthropic-sdk-csharp/issues/255"],
    note: "Only with the beta mcp-client-2025-11-20 or later: the form of 2025-04-04 has no toolsets and is still accepted (4 recorded requests).",
  },
  foretells: ["mcp-server-not-referenced"],
  check(servers, scene) {
    if (!scene.hasBeta("mcp-client-2025-11-20", "mcp-client-2026-09-15")) return;
    const used = new Set<unknown>();
    for (const tool of scene.declaredTools) {
      if (tool.type === "mcp_toolset") used.add(tool.mcp_server_name);
    }
    let index = 0;
    for (const { name } of servers as readonly Shaped[]) {
      if (!used.has(name)) scene.report([index], { name: name as string });
      index++;
    }
  },
  api: ({ data }) => `MCP server '${data.name}' is defined but not referenced by any \`mcp_toolset\` in \`tools\`.`,
  text: ({ data }) => `No tool uses the MCP server "${data.name}". Add \`{ "type": "mcp_toolset", "mcp_server_name": "${data.name}" }\` to \`tools\`.`,
});
