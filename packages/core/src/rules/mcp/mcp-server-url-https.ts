import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** The API reaches servers over the open internet, encrypted. */
export const mcpServerUrlHttps = defineRule<"field", { name: string }>({
  id: "mcp-server-url-https",
  summary: "an MCP server whose address is not https",
  site: "field",
  kinds: ["mcp_servers"],
  phase: "conversation",
  rank: 50,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: ["https://platform.claude.com/docs/en/agents-and-tools/mcp-connector"], note: "The wording has not been seen." },
  check(servers, scene) {
    let index = 0;
    for (const { name, url } of servers as readonly Shaped[]) {
      if (!(url as string).toLowerCase().startsWith("https://")) scene.report([index, "url"], { name: name as string });
      index++;
    }
  },
  api: () => null,
  text: ({ data }) => `The address of the MCP server "${data.name}" must begin with "https://". A local server needs a tunnel.`,
});
