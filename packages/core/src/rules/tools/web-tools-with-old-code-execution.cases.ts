import { request, type RuleCases } from "../_testing/cases.ts";

const code = (version: string): object => ({ type: `code_execution_${version}`, name: "code_execution" });
const search = (more: object = {}): object => ({ type: "web_search_20260209", name: "web_search", ...more });

export const cases: RuleCases = {
  valid: [
    { name: "a new version", request: request({ tools: [search(), code("20260120")] }) },
    { name: "a search the model calls itself", request: request({ tools: [search({ allowed_callers: ["direct"] }), code("20250825")] }) },
    { name: "no code execution", request: request({ tools: [search()] }) },
  ],
  invalid: [{ name: "an old version", request: request({ tools: [search(), code("20250825")] }), problems: [{ path: "tools.1.type", api: null }] }],
};
