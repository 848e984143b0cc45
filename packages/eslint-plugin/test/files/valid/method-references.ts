import Anthropic from "@anthropic-ai/sdk";

declare const flag: boolean, other: { messages: { create(params: object): Promise<unknown> } };
const client = new Anthropic();
const user = { role: "user" as const, content: "Hi" };
const bad = { model: "claude-2.1", max_tokens: 0.5, messages: [] };

// Methods of other things, and names for more than one method.
const { create } = Object;
create(bad);
let send: (params: object) => unknown = client.messages.create.bind(client.messages);
if (flag) send = other.messages.create;
await send(bad);
const { messages } = { messages: new Map<string, object>() };
messages.set("create", bad);
const { batches } = client.messages;
await batches.retrieve("msgbatch_1");
const bind = client.messages.create.bind;
bind(bad);

class Store {
  private messages = new Map<string, object>();
  private api = client.messages;
  constructor() {
    if (flag) this.api = other.messages as never;
  }
  create() {
    this.messages.set("x", bad);
    return this.api.create(bad as never);
  }
}
export default Store;
export const good = client.messages.create.call(client.messages, { model: "claude-opus-4-6", max_tokens: 5, messages: [user] });
