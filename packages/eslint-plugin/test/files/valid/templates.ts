import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const tools = [{ name: "t", input_schema: { type: "object" as const } }];
const id = (n: number) => `toolu_${n}`;
export const a = (city: string, out: string) => client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, tools, system: `You know ${city}.`, messages: [{ role: "user", content: `Weather in ${city}?` }, { role: "assistant", content: [{ type: "text", text: `Checking ${city}` }, { type: "tool_use", id: id(1), name: "t", input: { city } }] }, { role: "user", content: [{ type: "tool_result", tool_use_id: id(1), content: `It is ${out}` }, { type: "text", text: `Thanks, ${out}!` }] }] });
export const b = (x: string) => client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: `${x}` }, { role: "assistant", content: `Answer: ${x}` }] });
export const c = (doc: string, q: string) => client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: [{ type: "document", source: { type: "text", media_type: "text/plain", data: doc }, title: `Doc ${q}`, citations: { enabled: true } }, { type: "text", text: "Q: " + q }] }] });
export const d = (x: string) => client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "a" + x }, { role: "assistant", content: `${x} ` + x }] });
