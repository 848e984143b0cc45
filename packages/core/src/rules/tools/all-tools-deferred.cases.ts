import { request, tool, user, type RuleCases } from "../_testing/cases.ts";

const later = { defer_loading: true };
const api = "At least one tool must have defer_loading=false. All tools cannot be deferred.";

export const cases: RuleCases = {
  valid: [
    { name: "no tools", request: request({ tools: [] }) },
    { name: "one up front", request: request({ tools: [tool("a", later), tool("b")] }) },
    { name: "with a search", request: request({ tools: [{ type: "tool_search_tool_bm25_20251119", name: "tool_search_tool_bm25" }, tool("a", later)] }) },
  ],
  invalid: [
    { name: "all", request: request({ tools: [tool("a", later), tool("b", later)] }), problems: [{ path: "tools", api }] },
    {
      name: "all, but a system message adds one",
      request: request({
        model: "claude-opus-5",
        tools: [tool("a", later)],
        messages: [user("Hi"), { role: "system", content: [{ type: "tool_addition", tool: { type: "tool_reference", name: "a" } }] }],
      }),
      context: { betas: ["mid-conversation-tool-changes-2026-07-01"], asOf: "2026-08-10" },
      problems: [{ path: "tools", api, severity: "warning" }],
    },
  ],
};
