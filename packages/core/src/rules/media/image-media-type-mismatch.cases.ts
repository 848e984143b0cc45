import { request, user, type RuleCases } from "../_testing/cases.ts";
import { imageOfPng, PIXEL } from "./_testing/samples.ts";

const image = (media_type: string): unknown => [user([imageOfPng(PIXEL, media_type)])];

export const cases: RuleCases = {
  valid: [
    { name: "as declared", request: request({ messages: image("image/png") }) },
    { name: "accepted in 2025-08 (recorded)", request: request({ model: "claude-opus-4-0", messages: image("image/jpeg") }), context: { asOf: "2025-08-14" } },
  ],
  invalid: [
    {
      name: "another format",
      request: request({ messages: image("image/jpeg") }),
      problems: [
        {
          path: "messages.0.content.0.source.media_type",
          api: "messages.0.content.0.image.source.base64: The image was specified using the image/jpeg media type, but the image appears to be a image/png image",
        },
      ],
    },
    {
      name: "the words of 2025",
      request: request({ model: "claude-sonnet-4-5", messages: image("image/jpeg") }),
      context: { asOf: "2025-11-15" },
      problems: [{ path: "messages.0.content.0.source.media_type", api: "messages.0.content.0.image.source.base64.data: Image does not match the provided media type image/jpeg" }],
    },
  ],
};
