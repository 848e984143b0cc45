import { request, tool, type RuleCases } from "../_testing/cases.ts";

function nested(depth: number): object {
  let schema: object = { type: "string" };
  for (let i = 0; i < depth; i++) schema = { type: "object", properties: { next: schema } };
  return schema;
}
const properties = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`p${i}`, true]));
const problems = [{ path: "tools.0.input_schema", api: null, severity: "warning" as const }];

export const cases: RuleCases = {
  valid: [{ name: "a hundred levels", request: request({ tools: [tool("deep", { input_schema: nested(100) })] }) }],
  invalid: [
    { name: "ten thousand levels", request: request({ tools: [tool("deep", { input_schema: nested(10_000) })] }), problems },
    { name: "sixty thousand arguments", request: request({ tools: [tool("wide", { input_schema: { type: "object", properties } })] }), problems },
  ],
};
