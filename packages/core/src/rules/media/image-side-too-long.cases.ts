import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

/** The first bytes of a PNG of some size; as much as its header. */
function png(width: number, height: number): string {
  const size = [width, height].flatMap((side) => [side >>> 24, (side >>> 16) & 255, (side >>> 8) & 255, side & 255]);
  return btoa(String.fromCharCode(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, ...size, 8, 6, 0, 0, 0, 0, 0, 0, 0));
}
const image = (width: number, height: number): unknown => ({ type: "image", source: { type: "base64", media_type: "image/png", data: png(width, height) } });
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
