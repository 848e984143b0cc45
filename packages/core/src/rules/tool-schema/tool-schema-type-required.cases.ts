import { request, tool, type RuleCases } from "../_testing/cases.ts";

const required = [{ path: "tools.0.input_schema.type", api: "tools.0.custom.input_schema.type: Field required" }];
const schema = (input_schema: object): Record<string, unknown> => request({ tools: [tool("get_weather", { input_schema })] });

export const cases: RuleCases = {
  valid: [
    { name: "an object", request: schema({ type: "object" }) },
    { name: "another type is another rule's", request: schema({ type: "string" }) },
    { name: "a server tool", request: request({ tools: [{ type: "web_search_20250305", name: "web_search" }] }) },
  ],
  invalid: [
    { name: "an empty schema", request: schema({}), problems: required },
    { name: "a reference at the root", request: schema({ $ref: "#/$defs/A", $defs: { A: { type: "object" } } }), problems: required },
    { name: "alternatives at the root", request: schema({ anyOf: [{ type: "object" }] }), problems: required },
  ],
};
