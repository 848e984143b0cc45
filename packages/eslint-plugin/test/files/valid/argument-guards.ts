import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const user = { role: "user" as const, content: "Hi" };
function ask(prompt: string): Promise<unknown>;
function ask(messages: Anthropic.MessageParam[]): Promise<unknown>;
function ask(input: any) { return client.messages.create({ model: "claude-haiku-4-5", max_tokens: 5, messages: typeof input === "string" ? [{ role: "user", content: input }] : input }); }
await ask("x"); await ask([user]);
const send = async (input: string | Anthropic.MessageParam[], model = "claude-haiku-4-5") => {
  const messages = Array.isArray(input) ? input : [{ role: "user" as const, content: input }];
  return client.messages.create({ model, max_tokens: 5, messages });
};
await send("x"); await send([user]); await send([].concat(user as never));
async function loop(messages: Anthropic.MessageParam[], depth = 0): Promise<unknown> {
  const r = await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 5, messages });
  if (r.stop_reason !== "tool_use" || depth > 5) return r;
  return loop([...messages, { role: "assistant", content: r.content }, user], depth + 1);
}
await loop([user]);
const normalize = (params: any) => ({ ...params, max_tokens: Math.max(params.max_tokens ?? 1, 1), messages: params.messages.filter((m: any) => m.content !== "") });
const safe = (params: any) => client.messages.create(normalize(params));
await safe({ model: "claude-haiku-4-5", max_tokens: 0, messages: [user, { role: "user", content: "" }] });
const renamed = ({ maxTokens, prompt, ...rest }: any) => client.messages.create({ max_tokens: maxTokens, messages: [{ role: "user", content: prompt }], ...rest });
await renamed({ model: "claude-haiku-4-5", maxTokens: 5, prompt: "x" });
const aliases: Record<string, string> = { haiku: "claude-haiku-4-5" };
const byAlias = (model: string) => client.messages.create({ model: aliases[model] ?? model, max_tokens: 5, messages: [user] });
await byAlias("haiku");
const prefixed = (name: string) => client.messages.create({ model: `claude-${name}`, max_tokens: 5, messages: [user] });
await prefixed("haiku-4-5");
const clamp = (n: number) => client.messages.create({ model: "claude-haiku-4-5", max_tokens: n < 1 ? 1 : n, messages: [user] });
await clamp(0); await clamp(-5);
const orDefault = (n?: number) => client.messages.create({ model: "claude-haiku-4-5", max_tokens: n || 1024, messages: [user] });
await orDefault(0); await orDefault();
const flagged = (opts: { think?: boolean; budget?: number } = {}) => client.messages.create({ model: "claude-sonnet-4-5", max_tokens: 4000, messages: [user], ...(opts.think && { thinking: { type: "enabled" as const, budget_tokens: opts.budget ?? 1024 } }) });
await flagged({ budget: 0 }); await flagged({ think: true }); await flagged();
const checked = (opts: any) => client.messages.create({ model: "claude-sonnet-4-5", max_tokens: 4000, messages: [user], ...(isOn(opts.budget) ? { thinking: { type: "enabled" as const, budget_tokens: opts.budget } } : {}) });
declare function isOn(x: unknown): boolean;
await checked({ budget: 0 });
const stringified = (x: unknown) => client.messages.create({ model: "claude-haiku-4-5", max_tokens: 5, messages: [{ role: "user", content: typeof x === "string" ? x : JSON.stringify(x) }] });
await stringified({ a: 1 }); await stringified(5);
const trimmedOnly = (text: string) => { const content = text.trim() || "(empty)"; return client.messages.create({ model: "claude-haiku-4-5", max_tokens: 5, messages: [{ role: "user", content }] }); };
await trimmedOnly(""); await trimmedOnly("  ");
const guarded = async (text: string) => { if (!text) return null; return client.messages.create({ model: "claude-haiku-4-5", max_tokens: 5, messages: [{ role: "user", content: text }] }); };
await guarded("");
const throwing = async (n: number) => { if (n <= 0) throw new RangeError("n"); return client.messages.create({ model: "claude-haiku-4-5", max_tokens: n, messages: [user] }); };
await throwing(0).catch(() => null);
const asserted = async (n: number) => { console.assert(n > 0); return client.messages.create({ model: "claude-haiku-4-5", max_tokens: n, messages: [user] }); };
await asserted(5);
const viaObject = { async ask(params: any) { return client.messages.create(params); } };
viaObject.ask = async () => null as never;
await viaObject.ask({ model: 5 });
function Hooked() { const run = (messages: any[]) => client.messages.create({ model: "claude-haiku-4-5", max_tokens: 5, messages }); return { run }; }
Hooked().run([]);
// A default that stands for "none".
export const think = (text: string, { budget = 0, max = 4096 } = {}) =>
  client.messages.create({ model: "claude-sonnet-4-5", max_tokens: max + budget, ...(budget > 0 ? { thinking: { type: "enabled" as const, budget_tokens: budget } } : {}), messages: [{ role: "user", content: text }] });
export async function limited(text: string, limit = -1) {
  if (limit < 1) return null;
  return client.messages.create({ model: "claude-haiku-4-5", max_tokens: limit, messages: [{ role: "user", content: text }] });
}
export const orElse = ({ size = 0, stop = null as string[] | null } = {}) => client.messages.create({ model: "claude-haiku-4-5", max_tokens: size || 1024, stop_sequences: stop ?? [], messages: [user] });
const switched = ({ budget = 0 }: { budget?: number }) => {
  const thinks = isOn(budget);
  return client.messages.create({ model: "claude-sonnet-4-5", max_tokens: 4000, messages: [user], ...(thinks ? { thinking: { type: "enabled" as const, budget_tokens: budget } } : {}) });
};
await switched({ budget: 0 });
await switched({});
export const passedOn = (options: { budget?: number }) => switched(options);
