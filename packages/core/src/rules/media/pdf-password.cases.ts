import { request, user, type RuleCases } from "../_testing/cases.ts";
import { pdf } from "./_testing/samples.ts";

const document = (trailer: string): unknown => [user([pdf(1, trailer)])];

export const cases: RuleCases = {
  valid: [{ name: "in the open", request: request({ messages: document("") }) }],
  invalid: [
    {
      name: "encrypted",
      request: request({ messages: document("/Encrypt 5 0 R ") }),
      problems: [{ path: "messages.0.content.0.source.data", api: "messages.0.content.0.pdf.source.base64.data: The PDF specified is password protected" }],
    },
  ],
};
