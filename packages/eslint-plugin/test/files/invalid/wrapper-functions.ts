import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
const user = { role: "user" as const, content: "Hi" };

async function ask(params: Anthropic.MessageCreateParamsNonStreaming, retries = 3) {
  return client.messages.create(params, { maxRetries: retries });
}
await ask({ model: "claude-2.1", max_tokens: 1, messages: [user] }); // ! model-retired

const withModel = (params: Omit<Anthropic.MessageCreateParams, "model">) => client.messages.create({ model: "claude-opus-4-6", ...params } as any);
withModel({ max_tokens: "1" as never, messages: [user] }); // ! wrong-type

function buildParams(text: string) {
  const content = text.trim();
  return { model: "claude-opus-4-6", max_tokens: 0.5, messages: [{ role: "user" as const, content }] }; // ! wrong-type
}
await client.messages.create(buildParams("Hi"));

const pickModel = () => "claude-2.1";
await client.messages.create({
  model: pickModel(), // ! model-retired
  max_tokens: 1,
  messages: [user],
});

class Agent {
  private readonly history: Anthropic.MessageParam[] = [];
  private add(message: Anthropic.MessageParam) {
    this.history.push(message);
  }
  run() {
    this.add({ role: "tool" as never, content: "done" }); // ! openai-chat-dialect unexpected-role
    return ask({ model: "claude-opus-4-6", max_tokens: 1, messages: this.history, n: 1 } as never); // ! openai-chat-dialect unknown-field
  }
}
export default Agent;
