import { request, tool, type RuleCases } from "../_testing/cases.ts";

const fetch = (name: string): object => ({
  type: "web_fetch_20260318",
  name: "web_fetch",
  url_sources: { client_tool_results: { type: "only", tools: [{ type: "tool_reference", name }] } },
});

export const cases: RuleCases = {
  valid: [
    { name: "a declared tool", request: request({ tools: [tool("crm"), fetch("crm")] }) },
    { name: "everything", request: request({ tools: [{ type: "web_fetch_20260318", name: "web_fetch", url_sources: { user_input: { type: "all" } } }] }) },
  ],
  invalid: [
    {
      name: "another tool",
      request: request({ tools: [tool("crm"), fetch("erp")] }),
      problems: [{ path: "tools.1.url_sources.client_tool_results.tools.0", api: null, severity: "warning" }],
    },
  ],
};
