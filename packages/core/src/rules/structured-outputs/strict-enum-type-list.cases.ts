import { request, tool, type RuleCases } from "../_testing/cases.ts";

const strict = (property: object): Record<string, unknown> =>
  request({ tools: [tool("rent", { strict: true, input_schema: { type: "object", properties: { car: property }, required: ["car"], additionalProperties: false } })] });

export const cases: RuleCases = {
  valid: [
    { name: "an enum of one type", request: strict({ type: "string", enum: ["sedan", "van"] }) },
    { name: "an enum without a type", request: strict({ enum: ["sedan", null] }) },
    { name: "a list of types alone", request: strict({ type: ["string", "null"] }) },
  ],
  invalid: [
    {
      name: "a choice that may be null",
      request: strict({ type: ["string", "null"], enum: ["sedan", "van", null] }),
      problems: [
        {
          path: "tools.0.input_schema.properties.car.enum",
          api: "tools.0.custom: Invalid schema: Enum value 'sedan' does not match declared type '['string', 'null']'",
          severity: "warning",
        },
      ],
    },
  ],
};
