import { request, tool, type RuleCases } from "../_testing/cases.ts";

const container = { skills: [{ type: "anthropic", skill_id: "pptx", version: "latest" }] };
const api = "container: skills can only be used when a code execution tool is enabled";

export const cases: RuleCases = {
  valid: [
    { name: "with code execution", request: request({ container, tools: [{ type: "code_execution_20250825", name: "code_execution" }] }) },
    { name: "an id is another rule's", request: request({ container: { id: "container_01" } }) },
    { name: "a string is another rule's", request: request({ container: "container_01" }) },
  ],
  invalid: [
    { name: "no tools", request: request({ container }), problems: [{ path: "container", api }] },
    { name: "other tools", request: request({ container, tools: [tool("a")] }), problems: [{ path: "container", api }] },
    { name: "an empty object", request: request({ container: {} }), problems: [{ path: "container", api }] },
  ],
};
