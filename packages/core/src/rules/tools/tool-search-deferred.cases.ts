import { request, tool, type RuleCases } from "../_testing/cases.ts";

const search = (more: object = {}): object => ({ type: "tool_search_tool_regex_20251119", name: "tool_search_tool_regex", ...more });

export const cases: RuleCases = {
  valid: [{ name: "a search up front", request: request({ tools: [search({ defer_loading: false }), tool("a", { defer_loading: true })] }) }],
  invalid: [
    { name: "a deferred search", request: request({ tools: [tool("a"), search({ defer_loading: true })] }), problems: [{ path: "tools.1.defer_loading", api: null }] },
  ],
};
