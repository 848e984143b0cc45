import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
const user = { role: "user" as const, content: "Hi" };
const old = { model: "claude-2.1", max_tokens: 10, messages: [user] };
declare const cache: Map<string, unknown>, validate: (params: any) => void, items: string[];

// Arguments that never get there.
async function guarded(params: any) {
  if (params.model.startsWith("claude-2")) return null;
  return client.messages.create(params);
}
await guarded({ ...old });
async function cached(params: any) {
  const key = JSON.stringify(params);
  const hit = cache.get(key);
  if (hit !== undefined) return hit;
  return client.messages.create(params);
}
await cached({ ...old });
const chosen = (model: string, legacy: boolean) => (legacy ? null : client.messages.create({ ...old, model }));
await chosen("claude-2.1", true);
async function branched(model: string, think: boolean) {
  if (think) return client.messages.create({ model, max_tokens: 4000, thinking: { type: "enabled", budget_tokens: 2000 }, messages: [user] });
  return client.messages.create({ model, max_tokens: 10, messages: [user] });
}
await branched("claude-opus-4-8", false);
async function each(list: any[]) {
  for (const one of list) await client.messages.create(one);
}
await each([]);
async function fallback(params: any) {
  try {
    return await client.messages.create({ ...params, model: "claude-opus-4-6" });
  } catch {
    return client.messages.create(params);
  }
}
await fallback({ ...old });

// Arguments that are changed on the way.
async function filled(params: any) {
  params.model = "claude-opus-4-6";
  return client.messages.create(params);
}
await filled({ ...old });
async function replaced(params: any) {
  params = { ...params, model: "claude-opus-4-6" };
  return client.messages.create(params);
}
await replaced({ ...old });
async function mended(params: any) {
  validate(params);
  return client.messages.create(params);
}
await mended({ ...old });
const standard = ({ model = "claude-opus-4-6", messages = [user] as any[] } = {}) => client.messages.create({ model, max_tokens: 10, messages });
await standard();
await standard({ model: undefined });
const spread = (...args: any[]) => client.messages.create(args[0]);
await spread({ ...old });

// Functions that are something else where they are called.
let ask = (params: any): Promise<unknown> => client.messages.create(params);
ask = async () => null;
await ask({ ...old });
function shadowed(send: (params: any) => unknown) {
  send({ ...old });
}
shadowed((params) => params.model);
abstract class Base {
  protected abstract model(): string;
  protected send(params: any): Promise<unknown> {
    return client.messages.create(params);
  }
  go() {
    return this.send({ ...old });
  }
}
export default Base;

// Lists made from others.
export const turns = (bot: boolean[]) => client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: bot.map((isBot, index) => ({ role: isBot ? ("assistant" as const) : ("user" as const), content: items[index] ?? "" })) });
export const last = () => client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, system: items.map((text, index) => ({ type: "text" as const, text, ...(index === items.length - 1 && { cache_control: { type: "ephemeral" as const } }) })), messages: [user] });
