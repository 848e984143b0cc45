import { request, tool, type RuleCases } from "../_testing/cases.ts";

const cache_control = { type: "ephemeral" };

export const cases: RuleCases = {
  valid: [
    { name: "a marker on a tool up front", request: request({ tools: [tool("a", { cache_control, defer_loading: false }), tool("b", { defer_loading: true })] }) },
    { name: "no marker", request: request({ tools: [tool("a"), tool("b", { defer_loading: true, cache_control: null })] }) },
  ],
  invalid: [
    {
      name: "both",
      request: request({ tools: [tool("a"), tool("b", { defer_loading: true, cache_control })] }),
      problems: [
        {
          path: "tools.1.cache_control",
          api: "Tool 'b' cannot have both defer_loading=true and cache_control set. Tools with defer_loading cannot use prompt caching.",
        },
      ],
    },
  ],
};
