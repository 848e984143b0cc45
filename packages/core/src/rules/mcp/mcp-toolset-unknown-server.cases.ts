import { request, type RuleCases } from "../_testing/cases.ts";

const betas = ["mcp-client-2025-11-20"];
const mcp_servers = [{ type: "url", name: "wiki", url: "https://example.com/mcp" }];
const toolset = (mcp_server_name: string): object => ({ type: "mcp_toolset", mcp_server_name });

export const cases: RuleCases = {
  valid: [{ name: "one for one", request: request({ mcp_servers, tools: [toolset("wiki")] }), context: { betas } }],
  invalid: [
    { name: "another name", request: request({ mcp_servers, tools: [toolset("wiki"), toolset("crm")] }), context: { betas }, problems: [{ path: "tools.1.mcp_server_name", api: null }] },
    { name: "no servers", request: request({ tools: [toolset("wiki")] }), context: { betas }, problems: [{ path: "tools.0.mcp_server_name", api: null }] },
    { name: "twice", request: request({ mcp_servers, tools: [toolset("wiki"), toolset("wiki")] }), context: { betas }, problems: [{ path: "tools.1.mcp_server_name", api: null }] },
  ],
};
