import { request, tool, type RuleCases } from "../_testing/cases.ts";

const search = (more: object = {}): object => ({ type: "web_search_20260209", name: "web_search", ...more });
const on = (model: string, ...tools: readonly object[]): Record<string, unknown> => request({ model, tools });
const api = (names: string): string =>
  `'claude-haiku-4-5-20251001' does not support programmatic tool calling. The following tools have \`allowed_callers\` that require it: ${names}. ` +
  'Explicitly set `allowed_callers=["direct"]` on these tools, or use a model that supports programmatic tool calling.';

export const cases: RuleCases = {
  valid: [
    { name: "called directly", request: on("claude-haiku-4-5", search({ allowed_callers: ["direct"] })) },
    { name: "the search that does not filter", request: on("claude-haiku-4-5", { type: "web_search_20250305", name: "web_search" }) },
    { name: "a model that runs code", request: on("claude-opus-4-6", search()) },
  ],
  invalid: [
    { name: "the default of a search that filters", request: on("claude-haiku-4-5", search()), problems: [{ path: "tools.0", api: api("web_search") }] },
    {
      name: "several, by name",
      request: on("claude-haiku-4-5", tool("plain"), search(), tool("query", { allowed_callers: ["direct", "code_execution_20260120"] })),
      problems: [{ path: "tools.1", api: api("query, web_search") }],
    },
  ],
};
