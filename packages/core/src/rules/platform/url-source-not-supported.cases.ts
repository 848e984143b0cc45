import { request, user, type RuleCases } from "../_testing/cases.ts";

const block = (type: string): unknown => ({ type, source: { type: "url", url: "https://example.com/a.pdf" } });
const body = (content: unknown): unknown => ({ anthropic_version: "vertex-2023-10-16", max_tokens: 9, messages: [user("Hi"), user(content)] });

export const cases: RuleCases = {
  valid: [{ name: "on the Claude API", request: request({ messages: [user([block("document")])] }) }],
  invalid: [
    {
      name: "a document on Google Cloud, counted in merged turns",
      request: body([block("document")]),
      context: { platform: "vertex" },
      problems: [{ path: "messages.1.content.0.source", api: "messages.0.content.1.image.source.base64.data: URL sources are not supported" }],
    },
    {
      name: "an image on Bedrock (recorded)",
      request: { ...(body([block("image")]) as object), anthropic_version: "bedrock-2023-05-31" },
      context: { platform: "bedrock" },
      problems: [{ path: "messages.1.content.0.source", api: "messages.0.content.1.image.source.base64.data: URL sources are not supported" }],
    },
  ],
};
