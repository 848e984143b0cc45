import { assistant, user, type RuleCases } from "../_testing/cases.ts";

const context = { platform: "bedrock-converse" } as const;
const talk = (source: unknown): unknown => ({ messages: [user([{ text: "Read it." }, { document: { name: "d", format: "pdf", source } }])] });

export const cases: RuleCases = {
  valid: [{ name: "the bytes", request: talk({ bytes: "JVBERi0=" }), context }],
  invalid: [
    {
      name: "a file in S3 (recorded)",
      request: talk({ s3Location: { uri: "s3://b/k.pdf" } }),
      context,
      problems: [{ path: "messages.0.content.1.document.source", api: "The model returned the following errors: messages.0.content.1.document.source.type: Field required" }],
    },
    {
      name: "inside a tool result",
      request: {
        toolConfig: { tools: [{ toolSpec: { name: "t", inputSchema: { json: { type: "object" } } } }] },
        messages: [
          user([{ text: "Hi" }]),
          assistant([{ toolUse: { toolUseId: "a", name: "t", input: {} } }]),
          user([{ toolResult: { toolUseId: "a", content: [{ image: { format: "png", source: { s3Location: { uri: "s3://b/k.png" } } } }] } }]),
        ],
      },
      context,
      problems: [
        {
          path: "messages.2.content.0.toolResult.content.0.image.source",
          api: "The model returned the following errors: messages.2.content.0.toolResult.content.0.image.source.type: Field required",
        },
      ],
    },
  ],
};
