import { request, tool, type RuleCases } from "../_testing/cases.ts";

const container = "container_01";
const api = "container: Container identifier can only be provided when using the code execution tool";

export const cases: RuleCases = {
  valid: [
    { name: "with code execution", request: request({ container, tools: [{ type: "code_execution_20250825", name: "code_execution" }] }) },
    { name: "a tool that code may call", request: request({ container, tools: [tool("query", { allowed_callers: ["code_execution_20260120"] })] }) },
    { name: "a search that filters by code", request: request({ container, tools: [{ type: "web_search_20260209", name: "web_search" }] }) },
    { name: "none", request: request({ container: null }) },
  ],
  invalid: [
    { name: "no tools", request: request({ container }), problems: [{ path: "container", api }] },
    { name: "other tools", request: request({ container, tools: [tool("a")] }), problems: [{ path: "container", api }] },
    { name: "its object form", request: request({ container: { id: container } }), problems: [{ path: "container", api }] },
  ],
};
