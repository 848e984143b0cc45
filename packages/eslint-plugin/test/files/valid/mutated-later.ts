import Anthropic from "@anthropic-ai/sdk";
import { redact } from "./redact.js";

const client = new Anthropic();

export async function ask(content: string) {
  const message = { role: "user" as string, content: "" };
  message.content = content;
  const body: Record<string, unknown> = { model: "todo", messages: [] };
  redact(body);
  Object.assign(body, { max_tokens: 5 });
  const list: unknown[] = [];
  list.push(message);
  const later = { role: "nobody", content: "" };
  later.role = "user";
  later.content = content;
  await client.messages.create(body as never);
  await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [message, later] as never });
  return client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: list as never });
}
