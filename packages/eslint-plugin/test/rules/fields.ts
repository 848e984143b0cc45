import type { InvalidRow } from "./row.ts";

export const fields: readonly InvalidRow[] = [
  {
    rule: "missing-field",
    name: "max_tokens",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 30, endLine: 3, endColumn: 103 },
    ],
  },
  {
    rule: "missing-field",
    name: "inside a tool",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6", max_tokens: 10,
  tools: [{ name: "a" }],
  messages: [{ role: "user", content: "Hi" }],
});`,
    errors: [
      { messageId: "problem", line: 5, column: 11, endLine: 5, endColumn: 24 },
    ],
  },
  {
    rule: "missing-field",
    name: "in a named request",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const params = { model: "claude-opus-4-6", messages: [{ role: "user", content: "Hi" }] };
await client.messages.create(params);`,
    errors: [
      { messageId: "problem", line: 3, column: 16, endLine: 3, endColumn: 89 },
    ],
  },
  {
    rule: "unknown-field",
    name: "max_completion_tokens is renamed",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6",
  max_completion_tokens: 10,
  messages: [{ role: "user", content: "Hi" }],
});`,
    output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 10,
  messages: [{ role: "user", content: "Hi" }],
});`,
    errors: [
      {
        messageId: "problem",
        line: 5,
        column: 3,
        endLine: 5,
        endColumn: 24,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `max_completion_tokens`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6",
  messages: [{ role: "user", content: "Hi" }],
});`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-field",
    name: "a quoted key keeps its quotes",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", 'max_completion_tokens': 10, messages: [{ role: "user", content: "Hi" }] });`,
    output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", 'max_tokens': 10, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 58,
        endLine: 3,
        endColumn: 81,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `max_completion_tokens`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-field",
    name: "shorthand is written out",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const f = (maxTokens) => client.messages.create({ model: "claude-opus-4-6", maxTokens, messages: [{ role: "user", content: "Hi" }] });`,
    output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const f = (maxTokens) => client.messages.create({ model: "claude-opus-4-6", max_tokens: maxTokens, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 84,
        endLine: 3,
        endColumn: 93,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `maxTokens`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const f = (maxTokens) => client.messages.create({ model: "claude-opus-4-6", messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-field",
    name: "not renamed onto a field that is there",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, max_completion_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 74,
        endLine: 3,
        endColumn: 95,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `max_completion_tokens`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-field",
    name: "stop has another form",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, stop: "x", messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 74,
        endLine: 3,
        endColumn: 78,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Rename to `stop_sequences`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, stop_sequences: "x", messages: [{ role: "user", content: "Hi" }] });`,
          },
          {
            messageId: "suggestion",
            data: { description: "Remove `stop`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-field",
    name: "sampling under the new version",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6", max_tokens: 10,
  temperature: 0.5,
  messages: [{ role: "user", content: "Hi" }],
});`,
    errors: [
      {
        messageId: "problem",
        line: 5,
        column: 3,
        endLine: 5,
        endColumn: 14,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `temperature`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6", max_tokens: 10,
  messages: [{ role: "user", content: "Hi" }],
});`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-field",
    name: "the last member",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }], n: 1 });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 119,
        endLine: 3,
        endColumn: 120,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `n`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-field",
    name: "the last member of lines",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6", max_tokens: 10,
  messages: [{ role: "user", content: "Hi" }],
  n: 1
});`,
    errors: [
      {
        messageId: "problem",
        line: 6,
        column: 3,
        endLine: 6,
        endColumn: 4,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `n`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-6", max_tokens: 10,
  messages: [{ role: "user", content: "Hi" }]
});`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-field",
    name: "behind an unknown spread",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const f = (rest) => client.messages.create({ ...rest, n: 1 });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 62,
        endLine: 3,
        endColumn: 63,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `n`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const f = (rest) => client.messages.create({ ...rest });`,
          },
        ],
      },
    ],
  },
];
