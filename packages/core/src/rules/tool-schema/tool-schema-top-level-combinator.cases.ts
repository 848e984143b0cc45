import { request, tool, type RuleCases } from "../_testing/cases.ts";

const schema = (more: object): Record<string, unknown> => request({ tools: [tool("a"), tool("update", { input_schema: { type: "object", ...more } })] });
const api = "tools.1.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level";

export const cases: RuleCases = {
  valid: [
    { name: "alternatives in a property", request: schema({ properties: { id: { oneOf: [{ type: "string" }, { type: "integer" }] } } }) },
    { name: "not, if, then, else", request: schema({ not: { required: ["a"] }, if: {}, then: {}, else: {} }) },
  ],
  invalid: ["oneOf", "allOf", "anyOf"].map((keyword) => ({
    name: keyword,
    request: schema({ [keyword]: [{ required: ["title"] }] }),
    problems: [{ path: `tools.1.input_schema.${keyword}`, api }],
  })),
};
