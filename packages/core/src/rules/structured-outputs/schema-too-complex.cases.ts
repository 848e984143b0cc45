import { request, tool, type RuleCases } from "../_testing/cases.ts";

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}`);
const strict = (name: string, count: number, property: object, required: boolean): unknown =>
  tool(name, {
    strict: true,
    input_schema: {
      type: "object",
      properties: Object.fromEntries(names(count).map((key) => [key, property])),
      required: required ? names(count) : [],
      additionalProperties: false,
    },
  });
const text = { type: "string" };
const union = { type: ["string", "null"] };
const problems = [{ path: "tools.0.input_schema", api: "Schema is too complex for compilation. Try reducing the number of tools or simplifying tool schemas." }];

export const cases: RuleCases = {
  valid: [
    { name: "twenty-four optional over twelve tools", request: request({ tools: names(12).map((name) => strict(name, 2, text, false)) }) },
    { name: "sixteen unions over sixteen tools", request: request({ tools: names(16).map((name) => strict(name, 1, union, true)) }) },
    { name: "beyond the sum another rule speaks", request: request({ tools: [strict("t", 25, text, false)] }) },
  ],
  invalid: [
    { name: "twenty-four optional in one", request: request({ tools: [strict("t", 24, text, false)] }), problems },
    { name: "sixteen unions in one", request: request({ tools: [strict("t", 16, union, true)] }), problems },
  ],
};
