import { request, tool, type RuleCases } from "../_testing/cases.ts";

const schema = (more: object): Record<string, unknown> => request({ tools: [tool("find", { input_schema: { type: "object", ...more } })] });
const text = (pattern: string): Record<string, unknown> => schema({ properties: { q: { type: "string", pattern } } });
const at = (path: string) => [{ path: `tools.0.input_schema.${path}`, api: null, severity: "warning" as const }];

export const cases: RuleCases = {
  valid: [
    { name: "a pattern", request: text("^[a-z]+$") },
    { name: "a pattern of Python's dialect", request: text("(?i)^(?P<word>[a-z]++)$") },
    { name: "a property called pattern", request: schema({ properties: { pattern: { type: "string" } } }) },
    { name: "names by pattern", request: schema({ patternProperties: { "^x-": {} } }) },
  ],
  invalid: [
    { name: "an open group", request: text("(a"), problems: at("properties.q.pattern") },
    { name: "nothing to repeat", request: text("*a"), problems: at("properties.q.pattern") },
    { name: "as a name", request: schema({ patternProperties: { "[": {} } }), problems: at("patternProperties.[") },
    { name: "one of two, deep in a list", request: schema({ anyOf: [{}, { properties: { a: { pattern: "a" }, b: { items: { pattern: "(" } } } }] }), problems: at("anyOf.1.properties.b.items.pattern") },
  ],
};
