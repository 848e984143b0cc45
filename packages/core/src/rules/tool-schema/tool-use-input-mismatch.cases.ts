import { checkUserSchemas } from "../../tools/ajv-judge.ts";
import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

await checkUserSchemas();

const tools = [tool("get_weather", { input_schema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] } })];
const called = (input: unknown, name = "get_weather"): Record<string, unknown> =>
  request({ tools, messages: [user("Hi"), assistant([toolUse("a", name, input)]), user([toolResult("a")])] });

export const cases: RuleCases = {
  valid: [
    { name: "arguments that fit", request: called({ city: "Lisbon" }) },
    { name: "a tool that is no longer declared", request: called({}, "get_time") },
  ],
  invalid: [
    { name: "another type", request: called({ city: 5 }), problems: [{ path: "messages.1.content.0.input.city", api: null, severity: "warning" }] },
    { name: "a missing argument", request: called({}), problems: [{ path: "messages.1.content.0.input", api: null, severity: "warning" }] },
  ],
};
