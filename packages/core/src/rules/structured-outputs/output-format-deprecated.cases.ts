import { request, type RuleCases } from "../_testing/cases.ts";

const format = { type: "json_schema", schema: { type: "object", properties: {}, additionalProperties: false } };

export const cases: RuleCases = {
  valid: [
    { name: "the new field", request: request({ output_config: { format } }) },
    { name: "the old one with its beta", request: request({ output_format: format }), context: { betas: ["structured-outputs-2025-11-13"] } },
    { name: "the old one while it was the only one", request: request({ output_format: format }), context: { asOf: "2025-12-01" } },
  ],
  invalid: [
    {
      name: "the old one, headers unknown",
      request: request({ output_format: format }),
      problems: [{ path: "output_format", api: "output_format: This field is deprecated. Use 'output_config.format' instead.", severity: "warning" }],
    },
  ],
};
