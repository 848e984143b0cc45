import { request, tool, type RuleCases } from "../_testing/cases.ts";

const code = { type: "code_execution_20260120", name: "code_execution" };
const force = (allowed_callers?: readonly string[]): Record<string, unknown> =>
  request({ tools: [code, tool("query", { allowed_callers })], tool_choice: { type: "tool", name: "query" } });

export const cases: RuleCases = {
  valid: [
    { name: "callers left out", request: force() },
    { name: "the model may call it too", request: force(["code_execution_20260120", "direct"]) },
    { name: "not forced", request: { ...force(["code_execution_20260120"]), tool_choice: { type: "auto" } } },
  ],
  invalid: [{ name: "only code", request: force(["code_execution_20260120"]), problems: [{ path: "tool_choice.name", api: null }] }],
};
