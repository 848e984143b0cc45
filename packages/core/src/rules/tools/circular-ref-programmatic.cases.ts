import { request, tool, type RuleCases } from "../_testing/cases.ts";

const code = { type: "code_execution_20260120", name: "code_execution" };
const node = { type: "object", properties: { next: { $ref: "#/$defs/node" } } };
const recursive = { type: "object", properties: { first: { $ref: "#/$defs/node" } }, $defs: { node } };
const make = (allowed_callers: readonly string[], input_schema: object): Record<string, unknown> =>
  request({ tools: [code, tool("walk", { allowed_callers, input_schema })] });

export const cases: RuleCases = {
  valid: [
    { name: "called directly", request: make(["direct"], recursive) },
    { name: "references without a circle", request: make(["code_execution_20260120"], { type: "object", properties: { a: { $ref: "#/$defs/a" } }, $defs: { a: { type: "string" } } }) },
  ],
  invalid: [{ name: "called by code", request: make(["code_execution_20260120"], recursive), problems: [{ path: "tools.1.input_schema.$defs.node", api: null }] }],
};
