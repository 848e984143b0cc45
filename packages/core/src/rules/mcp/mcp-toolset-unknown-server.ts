import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** A toolset belongs to one declared server, a server to one toolset. */
export const mcpToolsetUnknownServer = defineRule<"field", { name: string; twice: boolean }>({
  id: "mcp-toolset-unknown-server",
  summary: "an MCP toolset whose server is missing or taken",
  site: "field",
  kinds: ["tools"],
  needs: ["type=mcp_toolset"],
  phase: "conversation",
  rank: 52,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/agents-and-tools/mcp-connector"], note: "The wording has not been seen." },
  foretells: ["mcp-toolset-unknown-server"],
  check(tools, scene) {
    const servers = new Set<unknown>();
    for (const { name } of (scene.request.mcp_servers as readonly Shaped[] | undefined) ?? []) servers.add(name);
    const seen = new Set<unknown>();
    let index = 0;
    for (const tool of tools as readonly Shaped[]) {
      if (tool.type === "mcp_toolset") {
        const name = tool.mcp_server_name as string;
        if (!servers.has(name) || seen.has(name)) scene.report([index, "mcp_server_name"], { name, twice: seen.has(name) });
        seen.add(name);
      }
      index++;
    }
  },
  api: () => null,
  text: ({ data }) =>
    data.twice ? `Two toolsets use the MCP server "${data.name}". Keep one.` : `No MCP server is named "${data.name}". Add it to \`mcp_servers\`, or correct the name.`,
});
