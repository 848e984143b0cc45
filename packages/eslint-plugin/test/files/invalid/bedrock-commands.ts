import { BedrockRuntime, BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand as Stream, CountTokensCommand, InvokeModelCommand } from "@aws-sdk/client-bedrock-runtime";
import * as runtime from "@aws-sdk/client-bedrock-runtime";

const client = new BedrockRuntimeClient({ region: "us-east-1" });
const MODEL = "us.anthropic.claude-sonnet-4-5-20250929-v1:0";

export const ask = (question: string) =>
  client.send(
    new InvokeModelCommand({
      modelId: MODEL,
      contentType: "application/json",
      body: JSON.stringify({ // ! missing-field
        model: MODEL, // ! unknown-field
        max_tokens: "1000", // ! wrong-type
        messages: [{ role: "user", content: question }],
      }),
    }),
  );

const payload = {
  anthropic_version: "bedrock-2023-05-31",
  max_tokens: 10,
  stream: true, // ! unknown-field
  messages: [{ role: "user", content: "Hi" }],
};
await client.send(new runtime.InvokeModelWithResponseStreamCommand({ modelId: MODEL, body: new TextEncoder().encode(JSON.stringify(payload)) }));

// The default tells whose model it is; which one it will be, nobody knows.
const input = {
  modelId: process.env.BEDROCK_MODEL ?? MODEL,
  body: Buffer.from(JSON.stringify({ anthropic_version: "bedrock-2023-05-31", max_tokens: 1, messages: [] })), // ! messages-empty
};
await client.send(new InvokeModelCommand(input));

await client.send(
  new ConverseCommand({
    modelId: MODEL,
    messages: [{ role: "assistant", content: [{ text: "Hello" }] }], // ! converse-start-user
    inferenceConfig: { maxTokens: "10" as never }, // ! wrong-type
  }),
);
await client.send(new Stream({ modelId: MODEL, messages: [{ role: "user", content: "plain" as never }] })); // ! wrong-type

await client.send(new CountTokensCommand({ modelId: MODEL, input: { converse: { messages: [{ role: "user", content: [{ text: " " }] }] } } })); // ! converse-text-blank
await client.send(
  new CountTokensCommand({
    modelId: MODEL,
    input: { invokeModel: { body: Buffer.from(JSON.stringify({ anthropic_version: "bedrock-2023-05-31", messages: [{ role: "tool", content: "x" }] })) } }, // ! openai-chat-dialect unexpected-role
  }),
);

class Service {
  private readonly bedrock = new BedrockRuntime({});
  talk() {
    return this.bedrock.converse({ modelId: MODEL, messages: [{ role: "user", content: [{ text: " " }] }] }); // ! converse-text-blank
  }
  count() {
    return this.bedrock.countTokens({ modelId: MODEL, input: { converse: { messages: [{ role: "assistant", content: [{ text: "Hello" }] }] } } }); // ! converse-start-user
  }
  invoke(id: string) {
    return this.bedrock.invokeModel({ modelId: `arn:aws:bedrock:${id}`, body: JSON.stringify({ anthropic_version: "bedrock-2023-05-31", messages: [{ role: "user", content: "x" }] }) }); // ! missing-field
  }
}
export default Service;
