import { request, user, type RuleCases } from "../_testing/cases.ts";

const output_config = { format: { type: "json_schema", schema: { type: "object", properties: {}, additionalProperties: false } } };
const document = (citations?: object | null): object => ({ type: "document", source: { type: "text", media_type: "text/plain", data: "Grass is green." }, citations });

export const cases: RuleCases = {
  valid: [
    { name: "citations alone", request: request({ messages: [user([document({ enabled: true })])] }) },
    { name: "citations that are off", request: request({ output_config, messages: [user([document({ enabled: false })])] }) },
    { name: "effort is no format", request: request({ output_config: { effort: "low" }, messages: [user([document({ enabled: true })])] }) },
  ],
  invalid: [
    {
      name: "both",
      request: request({ output_config, messages: [user([document({ enabled: true })])] }),
      problems: [{ path: "messages.0.content.0.citations", api: null }],
    },
  ],
};
