import { request, user, type RuleCases } from "../_testing/cases.ts";

const document = { type: "document", source: { type: "text", media_type: "text/plain", data: "24 °C" }, citations: { enabled: true } };
const model = "claude-3-haiku-20240307";
const context = { asOf: "2026-02-01" };

export const cases: RuleCases = {
  valid: [
    { name: "a model that cites", request: request({ messages: [user([document])] }) },
    { name: "citations off", request: request({ model, messages: [user([{ ...document, citations: { enabled: false } }])] }), context },
  ],
  invalid: [
    {
      name: "Claude 3 Haiku",
      request: request({ model, messages: [user([document])] }),
      context,
      problems: [{ path: "messages.0.content.0.citations", api: "'claude-3-haiku-20240307' does not support citations." }],
    },
  ],
};
