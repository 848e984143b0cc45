import { request, tool, type RuleCases } from "../_testing/cases.ts";

const closed = (property: unknown): object => ({ type: "object", properties: { a: property }, required: ["a"], additionalProperties: false });
const strict = (property: unknown): Record<string, unknown> => request({ tools: [tool("get_weather", { strict: true, input_schema: closed(property) })] });
const format = (property: unknown): Record<string, unknown> => request({ output_config: { format: { type: "json_schema", schema: closed(property) } } });
const at = "tools.0.input_schema.properties.a";

export const cases: RuleCases = {
  valid: [
    { name: "a string with length, pattern and format", request: strict({ type: "string", minLength: 1, maxLength: 9, pattern: "^a", format: "date" }) },
    { name: "minItems of one", request: strict({ type: "array", items: { type: "string" }, minItems: 1 }) },
    { name: "bounds in a tool that is not strict", request: request({ tools: [tool("t", { input_schema: closed({ type: "integer", minimum: 0 }) })] }) },
    { name: "anyOf, allOf, enum, const", request: strict({ anyOf: [{ enum: ["a"] }, { allOf: [{ type: "string" }, { const: "b" }] }] }) },
    { name: "annotations", request: strict({ type: "string", title: "A", description: "a", default: "x", examples: ["y"] }) },
  ],
  invalid: [
    {
      name: "bounds of a number",
      request: format({ type: "integer", minimum: 0, maximum: 9 }),
      problems: [{ path: "output_config.format.schema.properties.a.maximum", api: "output_config.format.schema: For 'integer' type, properties maximum, minimum are not supported" }],
    },
    {
      name: "one keyword",
      request: strict({ type: "array", items: { type: "string" }, maxItems: 3 }),
      problems: [{ path: `${at}.maxItems`, api: "tools.0.custom: For 'array' type, property 'maxItems' is not supported" }],
    },
    {
      name: "a property that is true",
      request: strict(true),
      problems: [{ path: at, api: "tools.0.custom: For 'object' type, property 'properties' is not supported" }],
    },
    {
      name: "two and seven items at least",
      request: request({
        tools: [
          tool("two", { strict: true, input_schema: closed({ type: "array", items: { type: "string" }, minItems: 2 }) }),
          tool("seven", { strict: true, input_schema: closed({ type: "array", items: { type: "string" }, minItems: 7 }) }),
        ],
      }),
      problems: [
        { path: `${at}.minItems`, api: "tools.0.custom: For 'array' type, 'minItems' values other than 0 or 1 are not supported (got: [2, 5])" },
        {
          path: "tools.1.input_schema.properties.a.minItems",
          api: "tools.1.custom: For 'array' type, 'minItems' values other than 0 or 1 are not supported (got: [6, ∞])",
        },
      ],
    },
    {
      name: "oneOf, which stops what the tool of Zod makes of a tagged union",
      request: strict({ oneOf: [{ type: "string" }, { type: "null" }] }),
      problems: [{ path: `${at}.oneOf`, api: "tools.0.custom: Schema type 'oneOf' is not supported" }],
    },
    {
      name: "an empty schema",
      request: strict({}),
      problems: [{ path: at, api: "tools.0.custom: Empty schema ({}) that accepts any JSON value is not supported. Please specify a concrete type." }],
    },
    {
      name: "not and if are merely not documented",
      request: strict({ type: "string", not: { const: "x" }, if: { const: "y" } }),
      problems: [
        { path: `${at}.not`, api: null, severity: "warning" },
        { path: `${at}.if`, api: null, severity: "warning" },
      ],
    },
    {
      name: "a list of true",
      request: strict({ type: "array", items: true }),
      problems: [{ path: `${at}.items`, api: null }],
    },
  ],
};
