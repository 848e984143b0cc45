import { request, type RuleCases } from "../_testing/cases.ts";

const server = (name: string): object => ({ type: "url", name, url: "https://example.com/mcp" });

export const cases: RuleCases = {
  valid: [{ name: "different names", request: request({ mcp_servers: [server("wiki"), server("crm")] }) }],
  invalid: [{ name: "one name", request: request({ mcp_servers: [server("wiki"), server("wiki")] }), problems: [{ path: "mcp_servers.1.name", api: null }] }],
};
