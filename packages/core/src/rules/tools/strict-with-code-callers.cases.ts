import { request, tool, type RuleCases } from "../_testing/cases.ts";

const input_schema = { type: "object", properties: {}, additionalProperties: false };
const code = { type: "code_execution_20260120", name: "code_execution" };
const make = (more: object): Record<string, unknown> => request({ tools: [code, tool("query", { input_schema, ...more })] });

export const cases: RuleCases = {
  valid: [
    { name: "strict and called directly", request: make({ strict: true, allowed_callers: ["direct"] }) },
    { name: "called by code, not strict", request: make({ strict: false, allowed_callers: ["code_execution_20260120"] }) },
  ],
  invalid: [{ name: "both", request: make({ strict: true, allowed_callers: ["direct", "code_execution_20260120"] }), problems: [{ path: "tools.1.strict", api: null }] }],
};
