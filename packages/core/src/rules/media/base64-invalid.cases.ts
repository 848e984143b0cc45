import { request, user, type RuleCases } from "../_testing/cases.ts";
import { imageOfPng } from "./_testing/samples.ts";

const image = (data: string): unknown => [user([imageOfPng(data)])];
const api = "messages.0.content.0.image.source.base64: invalid base64 data";
const path = "messages.0.content.0.source.data";

export const cases: RuleCases = {
  valid: [
    { name: "pure base64", request: request({ messages: image("iVBORw0KGgo=") }) },
    { name: "a recording without its files", request: request({ messages: image("<DATA>") }), context: { contentReplaced: true } },
  ],
  invalid: [
    { name: "a data URL", request: request({ messages: image("data:image/png;base64,iVBORw0KGgo=") }), problems: [{ path, api }] },
    { name: "an address", request: request({ messages: image("https://example.com/a.png") }), problems: [{ path, api }] },
    { name: "line breaks", request: request({ messages: image("iVBORw\n0KGgo=") }), problems: [{ path, api }] },
    { name: "the other alphabet", request: request({ messages: image("iVBORw0KG-o=") }), problems: [{ path, api, severity: "warning" }] },
    {
      name: "a document",
      request: request({ messages: [user([{ type: "document", source: { type: "base64", media_type: "application/pdf", data: "%PDF-1.7" } }])] }),
      problems: [{ path, api: null }],
    },
  ],
};
