import type { InvalidRow } from "./row.ts";

export const conversation: readonly InvalidRow[] = [
  {
    rule: "unexpected-role",
    name: "a model's other name",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }, { role: 'model', content: "Ho" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 126,
        endLine: 3,
        endColumn: 133,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Use `assistant`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }, { role: 'assistant', content: "Ho" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "unexpected-role",
    name: "a developer message moves to system",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6", max_tokens: 10,
  messages: [
    { role: "developer", content: "Be brief" },
    { role: "user", content: "Hi" },
  ],
});`,
    errors: [
      {
        messageId: "problem",
        line: 6,
        column: 13,
        endLine: 6,
        endColumn: 24,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Move its text to the top-level `system` field" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6", max_tokens: 10,
  system: "Be brief",
  messages: [
    { role: "user", content: "Hi" },
  ],
});`,
          },
        ],
      },
    ],
  },
  {
    rule: "system-role-first",
    name: "a system message moves to system",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-8",
  max_tokens: 10,
  messages: [
    { role: "system", content: "Be brief" },
    { role: "assistant", content: "Yes" },
    { role: "user", content: "Hi" },
  ],
});`,
    errors: [
      {
        messageId: "problem",
        line: 7,
        column: 5,
        endLine: 7,
        endColumn: 44,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Move its text to the top-level `system` field" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-8",
  max_tokens: 10,
  system: "Be brief",
  messages: [
    { role: "assistant", content: "Yes" },
    { role: "user", content: "Hi" },
  ],
});`,
          },
        ],
      },
    ],
  },
  {
    rule: "system-role-first",
    name: "stays where system is taken",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-8", max_tokens: 10, system: "x", messages: [{ role: "system", content: "Be brief" }, { role: "assistant", content: "Yes" }, { role: "user", content: "Hi" }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 98, endLine: 3, endColumn: 137 },
    ],
  },
  {
    rule: "text-non-empty",
    name: "an empty block",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: [{ type: "text", text: "" }] }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 133, endLine: 3, endColumn: 135 },
    ],
  },
  {
    rule: "final-assistant-trailing-whitespace",
    name: "a string",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "Hi" }, { role: "assistant", content: 'I say: ' }] });`,
    output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "Hi" }, { role: "assistant", content: 'I say:' }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 149, endLine: 3, endColumn: 158 },
    ],
  },
  {
    rule: "final-assistant-trailing-whitespace",
    name: "a block",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "Hi" }, { role: "assistant", content: [{ type: "text", text: \`I say:
\` }] }] });`,
    output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "Hi" }, { role: "assistant", content: [{ type: "text", text: \`I say:\` }] }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 172, endLine: 4, endColumn: 2 },
    ],
  },
  {
    rule: "tool-use-without-tool-result",
    name: "an open call",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }, { role: "assistant", content: [{ type: "tool_use", id: "a", name: "b", input: {} }] }, { role: "user", content: "?" }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 149, endLine: 3, endColumn: 200 },
    ],
  },
  {
    rule: "may-be-refused",
    name: "what is in dispute",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }, { role: "system", content: "Be brief" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 118,
        endLine: 3,
        endColumn: 157,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Move its text to the top-level `system` field" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, system: "Be brief", messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
];
