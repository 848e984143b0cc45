import { request, type RuleCases } from "../_testing/cases.ts";

const betas = ["mcp-client-2025-11-20"];
const server = (name: string): object => ({ type: "url", name, url: "https://example.com/mcp" });
const toolset = (mcp_server_name: string): object => ({ type: "mcp_toolset", mcp_server_name });

export const cases: RuleCases = {
  valid: [
    { name: "each used", request: request({ mcp_servers: [server("wiki")], tools: [toolset("wiki")] }), context: { betas } },
    { name: "the form before toolsets", request: request({ mcp_servers: [server("wiki")] }), context: { betas: ["mcp-client-2025-04-04"] } },
    { name: "headers not known", request: request({ mcp_servers: [server("wiki")] }) },
  ],
  invalid: [
    {
      name: "one of two unused",
      request: request({ mcp_servers: [server("wiki"), server("crm")], tools: [toolset("wiki")] }),
      context: { betas },
      problems: [{ path: "mcp_servers.1", api: "MCP server 'crm' is defined but not referenced by any `mcp_toolset` in `tools`." }],
    },
  ],
};
