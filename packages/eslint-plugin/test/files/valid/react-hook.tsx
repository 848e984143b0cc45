import Anthropic from "@anthropic-ai/sdk";
import { useMemo, useState } from "react";

export function Chat({ apiKey }: { apiKey: string }) {
  const client = useMemo(() => new Anthropic({ apiKey, dangerouslyAllowBrowser: true }), [apiKey]);
  const [messages, setMessages] = useState<Anthropic.MessageParam[]>([]);

  async function send(text: string) {
    const next: Anthropic.MessageParam[] = [...messages, { role: "user", content: text }];
    setMessages(next);
    const reply = await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 1024, messages: next });
    setMessages([...next, { role: "assistant", content: reply.content }]);
  }
  return <button onClick={() => send("hello")}>Send {messages.length}</button>;
}
