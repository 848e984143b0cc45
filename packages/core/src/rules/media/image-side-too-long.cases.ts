import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";
import { imageOfPng, png } from "./_testing/samples.ts";

const image = (width: number, height: number): unknown => imageOfPng(png(width, height));
const small = (count: number): unknown[] => Array.from({ length: count }, () => image(10, 10));

export const cases: RuleCases = {
  valid: [
    { name: "just as long", request: request({ messages: [user([image(8000, 1)])] }) },
    { name: "long, among twenty", request: request({ messages: [user([...small(19), image(2001, 10)])] }) },
    { name: "a recording without its files", request: request({ messages: [user([image(9000, 1)])] }), context: { contentReplaced: true } },
  ],
  invalid: [
    {
      name: "too long",
      request: request({ messages: [user([image(10, 8001)])] }),
      problems: [{ path: "messages.0.content.0.source.data", api: "messages.0.content.0.image.source.base64.data: At least one of the image dimensions exceed max allowed size: 8000 pixels" }],
    },
    {
      name: "too long among many, one of them in a tool result",
      request: request({ tools: [tool("get_weather")], messages: [user(small(20)), assistant([toolUse("a")]), user([toolResult("a", [image(2001, 10)])])] }),
      problems: [
        {
          path: "messages.2.content.0.content.0.source.data",
          api: "messages.2.content.0.tool_result.content.0.image.source.base64.data: At least one of the image dimensions exceed max allowed size for many-image requests: 2000 pixels",
        },
      ],
    },
  ],
};
