import { request, user, type RuleCases } from "../_testing/cases.ts";

const document = (url: string): unknown => [user([{ type: "document", source: { type: "url", url } }])];

export const cases: RuleCases = {
  valid: [
    { name: "a PDF", request: request({ messages: document("https://example.com/a.pdf?download=a.txt") }) },
    { name: "no extension", request: request({ messages: document("https://example.txt/report") }) },
  ],
  invalid: [
    {
      name: "a text file (recorded)",
      request: request({ messages: document("https://example.com/example.TXT?x=1") }),
      problems: [{ path: "messages.0.content.0.source.url", api: "messages.0.content.0.image.source.base64.data: The file format is invalid or unsupported", severity: "warning" }],
    },
  ],
};
