import { request, tool, type RuleCases } from "../_testing/cases.ts";

const keys = (...names: readonly string[]): Record<string, unknown> =>
  request({ tools: [tool("pay", { input_schema: { type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) } })] });
const api = "tools.0.custom.input_schema.properties: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'";
const problem = (key: string): { path: string; api: string } => ({ path: `tools.0.input_schema.properties.${key}`, api });

export const cases: RuleCases = {
  valid: [
    { name: "letters, digits and three marks", request: keys("Az09_-.", "a".repeat(64)) },
    { name: "a nested name is not looked at", request: request({ tools: [tool("t", { input_schema: { type: "object", properties: { a: { type: "object", properties: { "b c": {} } } } } })] }) },
  ],
  invalid: [
    { name: "a sign of money, letters of other scripts, a space", request: keys("ok", "Total ($M)", "этаж", "a b"), problems: [problem("Total ($M)"), problem("этаж"), problem("a b")] },
    { name: "too long", request: keys("a".repeat(65)), problems: [problem("a".repeat(65))] },
    { name: "empty", request: keys(""), problems: [problem("")] },
    { name: "brackets and at signs between letters of ASCII", request: keys("a@b", "[a]", "a`b", "{a}"), problems: ["a@b", "[a]", "a`b", "{a}"].map(problem) },
    {
      name: "the pattern of early 2025",
      request: { ...keys("a$"), model: "claude-3-7-sonnet-20250219" },
      context: { asOf: "2025-03-01" },
      problems: [{ path: "tools.0.input_schema.properties.a$", api: "tools.0.custom.input_schema.properties: Property keys should match pattern '^[a-zA-Z0-9_-]{1,64}$'" }],
    },
  ],
};
