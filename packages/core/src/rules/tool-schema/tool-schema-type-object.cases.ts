import { request, tool, type RuleCases } from "../_testing/cases.ts";

const problems = [{ path: "tools.0.input_schema.type", api: "tools.0.custom.input_schema.type: Input should be 'object'" }];
const typed = (type: unknown): Record<string, unknown> => request({ tools: [tool("get_weather", { input_schema: { type } })] });

export const cases: RuleCases = {
  valid: [
    { name: "an object", request: typed("object") },
    { name: "no type is another rule's", request: request({ tools: [tool("get_weather", { input_schema: {} })] }) },
  ],
  invalid: [
    { name: "a string", request: typed("string"), problems },
    { name: "an object or null", request: typed(["object", "null"]), problems },
    { name: "another spelling", request: typed("Object"), problems },
    { name: "null", request: typed(null), problems },
  ],
};
