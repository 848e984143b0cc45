import OpenAI from "openai";
import twilio from "twilio";
import { WebClient } from "@slack/web-api";

const openai = new OpenAI();
const sms = twilio("sid", "token");
const slack = new WebClient();

await sms.messages.create({ body: "hello", from: "+1", to: "+2" });
await openai.beta.threads.messages.create("thread", { role: "user", content: "hi" });
await openai.chat.completions.create({ model: "gpt-4o", max_completion_tokens: 5, messages: [{ role: "system", content: "x" }] });
await slack.chat.postMessage({ channel: "c", text: "t" });
await fetch("https://forum.example.com/api/v1/messages", { method: "POST", body: JSON.stringify({ text: "hello", role: 7 }) });
await fetch("/v1/messages", { method: "POST", body: JSON.stringify({ to: "bob", messages: "no" }) });
const store = { messages: { create: (value: unknown) => value } };
store.messages.create({ model: "claude-2", messages: 5 });
