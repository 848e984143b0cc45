import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-sonnet-4-5";
const output_config = { format: { type: "json_schema", schema: { type: "object", properties: {}, additionalProperties: false } } };
const messages = [user("Hi"), assistant("{")];

export const cases: RuleCases = {
  valid: [
    { name: "prefill alone", request: request({ model, messages }) },
    { name: "a format alone", request: request({ model, output_config }) },
  ],
  invalid: [{ name: "both", request: request({ model, messages, output_config }), problems: [{ path: "messages.1", api: null }] }],
};
