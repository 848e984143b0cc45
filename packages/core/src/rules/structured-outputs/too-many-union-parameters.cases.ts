import { request, tool, type RuleCases } from "../_testing/cases.ts";

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}`);
const strict = (name: string, count: number, property: object = { type: ["string", "null"] }): unknown =>
  tool(name, {
    strict: true,
    input_schema: { type: "object", properties: Object.fromEntries(names(count).map((key) => [key, property])), required: names(count), additionalProperties: false },
  });
const api = (count: number): string =>
  `Schemas contains too many parameters with union types (${count} parameters with type arrays or anyOf). This causes exponential compilation cost. Reduce the number of nullable or union-typed parameters (limit: 16 parameters with unions).`;

export const cases: RuleCases = {
  valid: [
    { name: "sixteen over sixteen tools", request: request({ tools: names(16).map((name) => strict(name, 1)) }) },
    { name: "twenty of one type", request: request({ tools: [strict("t", 20, { type: "string" })] }) },
  ],
  invalid: [
    { name: "seventeen lists of types", request: request({ tools: [strict("t", 17)] }), problems: [{ path: "tools.0.input_schema", api: api(17) }] },
    {
      name: "seventeen alternatives over two tools",
      request: request({ tools: [strict("a", 9, { anyOf: [{ type: "string" }, { type: "null" }] }), strict("b", 8)] }),
      problems: [{ path: "tools.0.input_schema", api: api(17) }],
    },
  ],
};
