import { request, tool, type RuleCases } from "../_testing/cases.ts";

const strict = (schema: object): Record<string, unknown> => request({ tools: [tool("get_weather", { strict: true, input_schema: schema })] });
const format = (schema: object): Record<string, unknown> => request({ output_config: { format: { type: "json_schema", schema } } });
const closed = { type: "object", properties: {}, additionalProperties: false };
const missing = "For 'object' type, 'additionalProperties' must be explicitly set to false";

export const cases: RuleCases = {
  valid: [
    { name: "closed all the way down", request: strict({ ...closed, properties: { place: closed }, required: ["place"] }) },
    { name: "a tool that is not strict", request: request({ tools: [tool("get_weather")] }) },
    { name: "a definition that nothing uses", request: strict({ ...closed, $defs: { Open: { type: "object" } } }) },
    { name: "a format whose root is a list", request: format({ type: "array", items: { type: "string" } }) },
  ],
  invalid: [
    { name: "an open root", request: strict({ type: "object", properties: {} }), problems: [{ path: "tools.0.input_schema", api: `tools.0.custom: ${missing}` }] },
    {
      name: "an open object in a list",
      request: strict({ ...closed, properties: { all: { type: "array", items: { type: "object" } } } }),
      problems: [{ path: "tools.0.input_schema.properties.all.items", api: `tools.0.custom: ${missing}` }],
    },
    {
      name: "an open definition in use, once",
      request: strict({ ...closed, properties: { a: { $ref: "#/$defs/Open" }, b: { $ref: "#/$defs/Open" } }, $defs: { Open: { type: "object" } } }),
      problems: [{ path: "tools.0.input_schema.$defs.Open", api: `tools.0.custom: ${missing}` }],
    },
    { name: "an open format", request: format({ type: "object", properties: {} }), problems: [{ path: "output_config.format.schema", api: `output_config.format.schema: ${missing}` }] },
    {
      name: "the old field",
      request: request({ output_format: { type: "json_schema", schema: { type: "object" } } }),
      context: { betas: ["structured-outputs-2025-11-13"] },
      problems: [{ path: "output_format.schema", api: `output_format.schema: ${missing}` }],
    },
    {
      name: "a map",
      request: strict({ ...closed, additionalProperties: { type: "string" } }),
      problems: [
        {
          path: "tools.0.input_schema",
          api: "tools.0.custom: For 'object' type, 'additionalProperties: object' is not supported. Please set 'additionalProperties' to false",
        },
      ],
    },
  ],
};
