import { checkUserSchemas } from "../../tools/ajv-judge.ts";
import { request, tool, type RuleCases } from "../_testing/cases.ts";

await checkUserSchemas();

const input_schema = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
const examples = (...input_examples: readonly object[]): Record<string, unknown> => request({ tools: [tool("get_weather", { input_schema, input_examples })] });

export const cases: RuleCases = {
  valid: [
    { name: "examples that fit", request: examples({ city: "Lisbon" }, { city: "Faro", day: 2 }) },
    { name: "none", request: examples() },
    { name: "a schema that cannot be compiled", request: request({ tools: [tool("t", { input_schema: { type: "object", $ref: "https://example.com/x" }, input_examples: [{ a: 1 }] })] }) },
  ],
  invalid: [
    { name: "another type", request: examples({ city: "Lisbon" }, { city: 5 }), problems: [{ path: "tools.0.input_examples.1.city", api: null }] },
    { name: "a missing argument", request: examples({}), problems: [{ path: "tools.0.input_examples.0", api: null }] },
  ],
};
