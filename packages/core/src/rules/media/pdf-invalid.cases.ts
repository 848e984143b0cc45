import { request, user, type RuleCases } from "../_testing/cases.ts";
import { documentOf } from "./_testing/samples.ts";

const document = (data: string): unknown => [user([documentOf(data)])];

export const cases: RuleCases = {
  valid: [
    { name: "a PDF", request: request({ messages: document("%PDF-1.7\n") }) },
    { name: "a recording without its files", request: request({ messages: document("<html></html>") }), context: { contentReplaced: true } },
  ],
  invalid: [
    {
      name: "an error page",
      request: request({ messages: document("<!doctype html><html></html>") }),
      problems: [{ path: "messages.0.content.0.source.data", api: "messages.0.content.0.pdf.source.base64.data: The PDF specified was not valid" }],
    },
  ],
};
