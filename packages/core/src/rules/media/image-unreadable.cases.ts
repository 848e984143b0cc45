import { request, user, type RuleCases } from "../_testing/cases.ts";
import { imageOfPng, PIXEL } from "./_testing/samples.ts";

const image = (data: string): unknown => [user([imageOfPng(data)])];
const path = "messages.0.content.0.source.data";
const api = "Could not process image";
const base64 = (value: string): string => btoa(value);

export const cases: RuleCases = {
  valid: [
    { name: "an image", request: request({ messages: image(PIXEL) }) },
    { name: "a recording without its files", request: request({ messages: image(base64("<html></html>")) }), context: { contentReplaced: true } },
  ],
  invalid: [
    { name: "an error page", request: request({ messages: image(base64("<!doctype html><html></html>")) }), problems: [{ path, api }] },
    { name: "a PDF", request: request({ messages: image(base64("%PDF-1.7\n")) }), problems: [{ path, api }] },
    { name: "cut in its header", request: request({ messages: image(PIXEL.slice(0, 16)) }), problems: [{ path, api }] },
    { name: "of no known kind", request: request({ messages: image(base64("\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b")) }), problems: [{ path, api, severity: "warning" }] },
  ],
};
