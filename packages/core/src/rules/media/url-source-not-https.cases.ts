import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const image = (url: string): object => ({ type: "image", source: { type: "url", url } });
const one = (url: string): unknown => request({ messages: [user([image(url)])] });
const path = "messages.0.content.0.source.url";

export const cases: RuleCases = {
  valid: [
    { name: "https", request: one("https://example.com/a.png") },
    { name: "https in capitals", request: one("HTTPS://example.com/a.png") },
    { name: "a gateway, which may fetch what it likes", request: one("s3://bucket/a.png"), context: { platform: "other" } },
    {
      name: "a platform that fetches nothing says so",
      request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 64, messages: [user([image("http://example.com/a.png")])] },
      context: { platform: "bedrock" },
    },
  ],
  invalid: [
    {
      name: "http (reported)",
      request: one("http://example.com/a.png"),
      problems: [{ path, api: "Unable to download the file. Please verify the URL and try again.", severity: "warning" }],
    },
    { name: "the bytes themselves", request: one("data:image/png;base64,iVBORw0KGgo="), problems: [{ path, api: null, severity: "warning" }] },
    { name: "a part of an address", request: one("/files/a.png"), problems: [{ path, api: null, severity: "warning" }] },
    {
      name: "a bucket, in a tool result",
      request: request({
        tools: [tool("get_weather")],
        messages: [user("a"), assistant([toolUse("a")]), user([toolResult("a", [{ type: "document", source: { type: "url", url: "gs://bucket/a.pdf" } }])])],
      }),
      problems: [{ path: "messages.2.content.0.content.0.source.url", api: null, severity: "warning" }],
    },
  ],
};
