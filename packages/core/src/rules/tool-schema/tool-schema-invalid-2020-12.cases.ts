import { request, tool, type RuleCases } from "../_testing/cases.ts";

const schema = (more: object): Record<string, unknown> => request({ tools: [tool("search", { input_schema: { type: "object", ...more } })] });
const api = (address: string): string =>
  `tools.0.custom.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12 (https://json-schema.org/draft/2020-12). Learn more about tool use at ${address}.`;
const today = api("https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview");

export const cases: RuleCases = {
  valid: [
    { name: "a valid schema that names an older dialect", request: schema({ $schema: "http://json-schema.org/draft-07/schema#", properties: { a: { type: "string" } } }) },
    { name: "unknown keywords", request: schema({ strict: true, nullable: true, "x-order": 1, properties: { a: { example: 3 } } }) },
    { name: "a value only regular expressions could find wrong", request: schema({ properties: { a: { type: "string", pattern: "(" } } }) },
  ],
  invalid: [
    { name: "null instead of a list", request: schema({ required: null }), problems: [{ path: "tools.0.input_schema.required", api: today }] },
    {
      name: "a boolean bound of draft-04",
      request: schema({ properties: { n: { type: "number", minimum: 0, exclusiveMinimum: true } } }),
      problems: [{ path: "tools.0.input_schema.properties.n.exclusiveMinimum", api: today }],
    },
    {
      name: "a tuple of draft-07",
      request: schema({ properties: { pair: { type: "array", items: [{ type: "string" }, { type: "string" }] } } }),
      problems: [{ path: "tools.0.input_schema.properties.pair.items", api: today }],
    },
    {
      name: "an unknown type, in the words of 2025",
      request: request({ model: "claude-sonnet-4-20250514", tools: [tool("t", { input_schema: { type: "object", properties: { a: { type: "any" } } } })] }),
      context: { asOf: "2025-08-01" },
      problems: [{ path: "tools.0.input_schema.properties.a.type", api: api("https://docs.anthropic.com/en/docs/tool-use") }],
    },
    {
      name: "required inside a property, in the words of the spring after",
      request: request({ model: "claude-opus-4-6", tools: [tool("t", { input_schema: { type: "object", properties: { a: { type: "string", required: true } } } })] }),
      context: { asOf: "2026-05-29" },
      problems: [{ path: "tools.0.input_schema.properties.a.required", api: api("https://docs.claude.com/en/docs/tool-use") }],
    },
    { name: "properties that are a list", request: schema({ properties: [] }), problems: [{ path: "tools.0.input_schema.properties", api: today }] },
  ],
};
