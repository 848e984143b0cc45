import { request, tool, type RuleCases } from "../_testing/cases.ts";

const strict = (pattern: string): Record<string, unknown> =>
  request({ tools: [tool("find", { strict: true, input_schema: { type: "object", properties: { q: { type: "string", pattern } }, required: ["q"], additionalProperties: false } })] });
const problems = [{ path: "tools.0.input_schema.properties.q.pattern", api: null }];

export const cases: RuleCases = {
  valid: [
    { name: "classes, groups and quantifiers", request: strict("^(?:[a-z]+|\\d{2})*$") },
    { name: "a backspace and a parenthesis in a class", request: strict("[\\b(?=]+") },
    { name: "an escaped backslash", request: strict("a\\\\b") },
  ],
  invalid: [
    { name: "a backreference", request: strict("(a)\\1"), problems },
    { name: "a named backreference", request: strict("(?<x>a)\\k<x>"), problems },
    { name: "lookahead", request: strict("^(?!no)"), problems },
    { name: "lookbehind", request: strict("(?<=a)b"), problems },
    { name: "a word boundary", request: strict("\\bword"), problems },
  ],
};
