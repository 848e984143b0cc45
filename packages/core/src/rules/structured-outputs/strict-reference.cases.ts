import { request, tool, type RuleCases } from "../_testing/cases.ts";

const strict = (property: object, more: object = {}): Record<string, unknown> =>
  request({ tools: [tool("order", { strict: true, input_schema: { type: "object", properties: { a: property }, additionalProperties: false, ...more } })] });
const at = "tools.0.input_schema.properties.a";

export const cases: RuleCases = {
  valid: [
    { name: "definitions, old and new", request: strict({ anyOf: [{ $ref: "#/$defs/A" }, { $ref: "#/definitions/B" }] }, { $defs: { A: { type: "string" } }, definitions: { B: { type: "null" } } }) },
    { name: "a name with a slash", request: strict({ $ref: "#/$defs/Person~1Profile" }, { $defs: { "Person/Profile": { type: "string" } } }) },
  ],
  invalid: [
    {
      name: "a definition that is not there",
      request: strict({ $ref: "#/$defs/Address" }),
      problems: [{ path: `${at}.$ref`, api: "tools.0.custom: Invalid schema: Reference to non-existent definition: #/$defs/Address" }],
    },
    { name: "another document", request: strict({ $ref: "https://example.com/address.json" }), problems: [{ path: `${at}.$ref`, api: null }] },
    {
      name: "a part of allOf",
      request: strict({ allOf: [{ $ref: "#/$defs/A" }] }, { $defs: { A: { type: "string" } } }),
      problems: [{ path: `${at}.allOf.0.$ref`, api: null }],
    },
  ],
};
