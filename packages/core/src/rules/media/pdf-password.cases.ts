import { request, user, type RuleCases } from "../_testing/cases.ts";

const document = (trailer: string): unknown => [
  user([{ type: "document", source: { type: "base64", media_type: "application/pdf", data: btoa(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<< /Root 1 0 R ${trailer}>>\nstartxref\n9\n%%EOF`) } }]),
];

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
