/** Texts no rule has anything to say about. */
export const untouched: readonly { readonly name: string; readonly code: string }[] = [
  { name: "nothing to do with requests", code: "export const sum = (a, b) => a + b;" },
  {
    name: "a plain request",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
  },
  { name: "somebody else's messages", code: `import { mail } from "mail";\nmail.messages.create({ to: "a", body: 1, stop: true });` },
  { name: "nothing known", code: `import Anthropic from "@anthropic-ai/sdk";\nexport const send = (params) => new Anthropic().messages.create(params);` },
];
