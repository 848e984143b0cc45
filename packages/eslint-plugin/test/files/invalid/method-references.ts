import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
const user = { role: "user" as const, content: "Hi" };

const create = client.messages.create.bind(client.messages);
await create({ model: "claude-2.1", max_tokens: 1, messages: [user] }); // ! model-retired
const preset = client.messages.create.bind(client.messages, { model: "claude-opus-4-6", max_tokens: 0.5, messages: [user] }); // ! wrong-type
await preset();
await client.messages.create.bind(client.messages)({ model: "claude-2.1", max_tokens: 1, messages: [user] }); // ! model-retired
await client.messages.create.call(client.messages, { model: "claude-2.1", max_tokens: 1, messages: [user] }); // ! model-retired
await client.messages.create.apply(client.messages, [{ model: "claude-2.1", max_tokens: 1, messages: [user] }]); // ! model-retired

// What is sent twice is not changed by being sent.
const params = { model: "claude-opus-4-6", max_tokens: 0.5, messages: [user] }; // ! wrong-type
await create(params);
await create(params);

const { countTokens: count } = client.messages;
await count({ model: "claude-opus-4-6", max_tokens: 5, messages: [user] } as never); // ! unknown-field
const {
  beta: { messages },
} = client;
await messages.create({ model: "claude-2.1", max_tokens: 1, messages: [user] }); // ! model-retired
export const injected = ({ messages: api }: Anthropic) => api.create({ model: "claude-2.1", max_tokens: 1, messages: [user] }); // ! model-retired

class Assistant {
  private readonly messages = client.messages;
  private readonly send;
  constructor(other: Anthropic) {
    this.send = other.messages.stream.bind(other.messages);
  }
  ask() {
    return this.messages.create({ model: "claude-2.1", max_tokens: 1, messages: [user] }); // ! model-retired
  }
  stream() {
    return this.send({ model: "claude-2.1", max_tokens: 1, messages: [user] }); // not read: a field of any name
  }
}
export default Assistant;
