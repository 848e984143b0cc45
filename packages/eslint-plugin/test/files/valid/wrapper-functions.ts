import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
declare const flag: boolean, q: string, key: string, items: readonly string[], env: Record<string, string>;
const base = { model: "claude-opus-4-6", max_tokens: 1024 } as const;
const messages = [{ role: "user" as const, content: "Hi" }];

// Wrappers fill in what is not given.
async function ask(params: Partial<Anthropic.MessageCreateParamsNonStreaming>) {
  return client.messages.create({ ...base, messages, ...params } as Anthropic.MessageCreateParamsNonStreaming);
}
await ask({ max_tokens: 5 });
export const overridden = (more: object = {}) => client.messages.create({ model: "claude-2.1", max_tokens: 0.5, messages: [], ...more } as any);
function generic<T>(value: T): T {
  return value;
}
await client.messages.create(generic({ ...base, messages }));

// Helpers that do not always give the same.
function pick() {
  if (flag) return { ...base, messages };
  return { model: "claude-2.1" };
}
await client.messages.create(pick() as any);
function looped() {
  for (const item of items) return { ...base, messages: [{ role: "user" as const, content: item }] };
  return { model: "claude-2.1" };
}
await client.messages.create(looped() as any);
function filled() {
  const made: Record<string, unknown> = { model: "claude-2.1" };
  made.model = env.MODEL;
  return { ...made, max_tokens: 5, messages };
}
await client.messages.create(filled() as any);
let size = 0.5;
const sized = () => ({ ...base, max_tokens: size, messages });
size = 10;
await client.messages.create(sized());
async function later() {
  return { model: "claude-2.1" };
}
const changed = await later().then(() => ({ ...base, messages }));
await client.messages.create(changed);

// Lists that are made elsewhere, or on the way.
export const mapped = () => client.messages.create({ ...base, messages: items.map((item) => ({ role: "user" as const, content: item })) });
export const from = () => client.messages.create({ ...base, messages: Array.from(items, (item) => ({ role: "user" as const, content: item })) });
const add = (list: Anthropic.MessageParam[], message: Anthropic.MessageParam) => list.push(message);
export async function pushed() {
  const list: Anthropic.MessageParam[] = [];
  add(list, { role: "user", content: q });
  return client.messages.create({ ...base, messages: list });
}
export async function indexed() {
  const list: Anthropic.MessageParam[] = [];
  list[list.length] = { role: "user", content: q };
  return client.messages.create({ ...base, messages: list });
}
export async function mended() {
  const list = [{ role: "user" as const, content: "" }];
  list.at(-1)!.content = q;
  return client.messages.create({ ...base, messages: list });
}

// Parts that come or stay away together.
export const tools = (given?: Anthropic.Tool[], choice?: Anthropic.ToolChoice) => client.messages.create({ ...base, messages, ...(given && { tools: given }), ...(choice && { tool_choice: choice }) });
export const forced = (given: Anthropic.Tool[]) => client.messages.create({ ...base, messages, tools: given, ...(flag ? { tool_choice: { type: "tool" as const, name: "x" } } : {}) });
export const computed = () => client.messages.create({ ...base, messages, [key]: 1 } as any);
export const budget = (think: boolean) => client.messages.create({ ...base, max_tokens: think ? 4000 : 1000, messages, thinking: think ? { type: "enabled", budget_tokens: 2000 } : { type: "disabled" } });

// Fallbacks that please the type checker.
export const fallbacks = (history?: Anthropic.MessageParam[], system = "") =>
  client.messages.create({ model: env.MODEL ?? "", max_tokens: 5, system: system || "", messages: history ?? [] });
export const standard = (history: Anthropic.MessageParam[] = []) => client.messages.create({ ...base, messages: history });

// Types that allow more than the SDK's.
type Note = { role: "note"; content: string };
const keep = (message: Anthropic.MessageParam | Note) => message;
keep({ role: "note", content: "x" });
export const note: Anthropic.MessageParam | Note = { role: "note", content: "x" };
export const notes: (Anthropic.MessageParam | Note)[] = [{ role: "note", content: "x" }];
