import { request, type RuleCases } from "../_testing/cases.ts";

const server = (url: string): Record<string, unknown> => request({ mcp_servers: [{ type: "url", name: "wiki", url }] });

export const cases: RuleCases = {
  valid: [{ name: "https", request: server("https://example.com/mcp") }],
  invalid: [
    { name: "http", request: server("http://example.com/mcp"), problems: [{ path: "mcp_servers.0.url", api: null }] },
    { name: "a path", request: server("./server.js"), problems: [{ path: "mcp_servers.0.url", api: null }] },
  ],
};
