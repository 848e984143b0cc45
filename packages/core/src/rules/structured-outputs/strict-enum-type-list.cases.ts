import { request, tool, type RuleCases } from "../_testing/cases.ts";

const strict = (property: object): Record<string, unknown> =>
  request({ tools: [tool("rent", { strict: true, input_schema: { type: "object", properties: { car: property }, required: ["car"], additionalProperties: false } })] });

export const cases: RuleCases = {
  valid: [
    { name: "an enum of one type", request: strict({ type: "string", enum: ["sedan", "van"] }) },
    { name: "an enum without a type", request: strict({ enum: ["sedan", null] }) },
    { name: "a list of types alone", request: strict({ type: ["string", "null"] }) },
    { name: "one type each", request: strict({ anyOf: [{ type: "string", enum: ["sedan", "van"] }, { type: "null" }] }) },
    {
      name: "a tool that is not strict (accepted where the strict one was refused)",
      request: request({ tools: [tool("rent", { input_schema: { type: "object", properties: { car: { type: ["string", "null"], enum: ["sedan", null] } } } })] }),
    },
  ],
  invalid: [
    {
      name: "a choice that may be null",
      request: strict({ type: ["string", "null"], enum: ["sedan", "van", null] }),
      problems: [
        {
          path: "tools.0.input_schema.properties.car.enum",
          api: "tools.0.custom: Invalid schema: Enum value 'sedan' does not match declared type '['string', 'null']'",
        },
      ],
    },
    {
      name: "a choice that may be null, in the format of the answer",
      request: request({
        output_config: { format: { type: "json_schema", schema: { type: "object", properties: { day: { type: ["string", "null"], enum: ["MON", null] } }, required: ["day"], additionalProperties: false } } },
      }),
      problems: [
        {
          path: "output_config.format.schema.properties.day.enum",
          api: "output_config.format.schema: Invalid schema: Enum value 'MON' does not match declared type '['string', 'null']'",
        },
      ],
    },
  ],
};
