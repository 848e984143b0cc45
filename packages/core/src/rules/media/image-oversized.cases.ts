import { request, user, type RuleCases } from "../_testing/cases.ts";
import { imageOfPng, png } from "./_testing/samples.ts";

const image = (width: number, height: number, oversized_image: string): unknown => [
  user([{ ...imageOfPng(png(width, height)), transformations: { oversized_image } }]),
];

export const cases: RuleCases = {
  valid: [
    { name: "small enough", request: request({ messages: image(1456, 819, "error") }) },
    { name: "scaling allowed", request: request({ messages: image(1920, 1080, "downsize") }) },
    { name: "a model that sees more", request: request({ model: "claude-opus-4-8", messages: image(1920, 1080, "error") }) },
  ],
  invalid: [
    {
      name: "a full screen (documented)",
      request: request({ messages: image(1920, 1080, "error") }),
      problems: [
        {
          path: "messages.0.content.0",
          api: 'messages.0.content.0: image dimensions 1920x1080 exceed the maximum image size of a model named on this request and would be downsized to 1456x819; scale the image to at most 1456x819 or set the image\'s oversized_image setting to "downsize"',
        },
      ],
    },
  ],
};
