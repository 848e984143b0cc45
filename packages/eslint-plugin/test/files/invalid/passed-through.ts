import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
const user = { role: "user" as const, content: "Hi" };
const apiKey = process.env.ANTHROPIC_API_KEY;
declare const retry: <T>(run: () => Promise<T>) => Promise<T>, question: string;

// The whole request.
async function ask(params: any) {
  if (!apiKey) throw new Error("no key");
  try {
    return await retry(() => client.messages.create(params));
  } catch (error) {
    console.error(error);
    throw error;
  }
}
await ask({ model: "claude-2.1", max_tokens: 1, messages: [user] }); // ! model-retired
const prepared = { model: "claude-opus-4-6", max_tokens: 0.5, messages: [user] }; // ! wrong-type
await ask(prepared);
await ask({ model: "claude-opus-4-6", messages: [user] }); // ! missing-field

// Parts of it.
const send = (messages: any[], { model = "claude-opus-4-6", ...more }: any = {}) => client.messages.create({ model, max_tokens: 100, messages, ...more });
await send([user]);
await send([user], { model: "claude-2.1" }); // ! model-retired
await send([{ role: "user", content: question }, { role: "tool", content: "42" }]); // ! openai-chat-dialect unexpected-role
await send([]); // ! messages-empty

// What the function itself writes is right for some models only: the call is at fault that names another.
const thoughtful = (model: string) => client.messages.create({ model, max_tokens: 4000, thinking: { type: "enabled", budget_tokens: 2000 }, messages: [user] });
await thoughtful("claude-opus-4-6");
await thoughtful("claude-opus-4-8"); // ! thinking-enabled-not-supported
const body = (text: string) => ({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: text }] });
await ask(body("")); // ! message-content-empty

// A body that goes out by hand.
async function post(payload: object) {
  return fetch("https://api.anthropic.com/v1/messages", { method: "POST", headers: { "x-api-key": apiKey ?? "", "anthropic-version": "2023-06-01", "content-type": "application/json" }, body: JSON.stringify(payload) });
}
await post({ model: "claude-opus-4-6", max_tokens: 10, messages: [user], n: 1 }); // ! openai-chat-dialect unknown-field

const llm = {
  ask(params: any) {
    return client.messages.create(params);
  },
};
await llm.ask({ model: "claude-2.1", max_tokens: 5, messages: [user] }); // ! model-retired
const request: any = {};
request.model = "claude-opus-4-6";
request.max_tokens = "5"; // ! wrong-type
request.messages = [user];
await llm.ask(request);

class Assistant {
  private readonly client = new Anthropic();
  async ask(params: any) {
    return this.client.messages.create({ model: "claude-opus-4-6", ...params });
  }
  async greet() {
    return this.ask({ max_tokens: "5", messages: [user] }); // ! wrong-type
  }
}
const assistant = new Assistant();
await assistant.ask({ max_tokens: -1, messages: [user] }); // ! max-tokens-negative
