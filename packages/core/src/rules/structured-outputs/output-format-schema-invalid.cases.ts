import { request, type RuleCases } from "../_testing/cases.ts";

const format = (schema: object): object => ({ type: "json_schema", schema });

export const cases: RuleCases = {
  valid: [
    { name: "a valid schema", request: request({ output_config: { format: format({ type: "array", items: { type: "string" } }) } }) },
    { name: "no format", request: request({ output_config: { effort: "low", format: null } }) },
  ],
  invalid: [
    {
      name: "a type that does not exist",
      request: request({ output_config: { format: format({ type: "text" }) } }),
      problems: [{ path: "output_config.format.schema.type", api: null, severity: "warning" }],
    },
    {
      name: "in the old field",
      request: request({ output_format: format({ type: "object", required: null }) }),
      context: { betas: ["structured-outputs-2025-11-13"] },
      problems: [{ path: "output_format.schema.required", api: null, severity: "warning" }],
    },
  ],
};
