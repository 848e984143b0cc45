import { request, tool, type RuleCases } from "../_testing/cases.ts";

const many = (count: number, defer_loading: boolean): unknown[] => Array.from({ length: count }, (_, i) => tool(`t${i}`, { defer_loading }));

export const cases: RuleCases = {
  valid: [
    { name: "ten thousand", request: request({ tools: [tool("a"), ...many(10_000, true)] }) },
    { name: "more that are not deferred", request: request({ tools: many(10_001, false) }) },
  ],
  invalid: [{ name: "one more", request: request({ tools: [tool("a"), ...many(10_001, true)] }), problems: [{ path: "tools", api: null }] }],
};
