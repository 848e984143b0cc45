import { request, user, type RuleCases } from "../_testing/cases.ts";

const image = (source: object): unknown => [user([{ type: "image", source }])];
const base64 = { type: "base64", media_type: "image/png", data: "" };

export const cases: RuleCases = {
  valid: [
    { name: "by address", request: request({ messages: image({ type: "url", url: "https://example.com/a.png" }) }) },
    { name: "a recording without its files", request: request({ messages: image(base64) }), context: { contentReplaced: true } },
  ],
  invalid: [{ name: "no data", request: request({ messages: image(base64) }), problems: [{ path: "messages.0.content.0.source", api: "messages.0.content.0.image.source.base64: image cannot be empty" }] }],
};
