import { request, user, type RuleCases } from "../_testing/cases.ts";

const image = (length: number): unknown => [user([{ type: "image", source: { type: "base64", media_type: "image/png", data: "A".repeat(length) } }])];
const vertex = (length: number): unknown => ({ anthropic_version: "vertex-2023-10-16", max_tokens: 9, messages: image(length) });
const MB = 1024 * 1024;

export const cases: RuleCases = {
  valid: [
    { name: "just as much", request: vertex(5 * MB), context: { platform: "vertex" } },
    { name: "more on the Claude API", request: request({ messages: image(6 * MB) }) },
    { name: "while the limit is not known", request: request({ messages: image(11 * MB) }), context: { asOf: "2026-05-01" } },
  ],
  invalid: [
    {
      name: "on Google Cloud",
      request: vertex(5 * MB + 4),
      context: { platform: "vertex" },
      problems: [{ path: "messages.0.content.0.source.data", api: "messages.0.content.0.image.source.base64: image exceeds 5 MB maximum: 5242884 bytes > 5242880 bytes" }],
    },
    { name: "on the Claude API", request: request({ messages: image(10 * MB + 4) }), problems: [{ path: "messages.0.content.0.source.data", api: null }] },
  ],
};
