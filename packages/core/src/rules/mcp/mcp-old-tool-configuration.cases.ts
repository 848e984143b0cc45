import { request, type RuleCases } from "../_testing/cases.ts";

const server = (more: object): object => ({ type: "url", name: "wiki", url: "https://example.com/mcp", ...more });
const old = { tool_configuration: { enabled: true, allowed_tools: ["search"] } };
const make = (more: object): Record<string, unknown> => request({ mcp_servers: [server(more)], tools: [{ type: "mcp_toolset", mcp_server_name: "wiki" }] });

export const cases: RuleCases = {
  valid: [
    { name: "no settings", request: make({ tool_configuration: null }), context: { betas: ["mcp-client-2025-11-20"] } },
    { name: "the first form", request: request({ mcp_servers: [server(old)] }), context: { betas: ["mcp-client-2025-04-04"] } },
  ],
  invalid: [
    {
      name: "a newer header",
      request: make(old),
      context: { betas: ["mcp-client-2025-11-20"] },
      problems: [{ path: "mcp_servers.0.tool_configuration", api: null, severity: "warning" }],
    },
  ],
};
