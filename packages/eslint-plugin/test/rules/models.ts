import type { InvalidRow } from "./row.ts";

export const models: readonly InvalidRow[] = [
  {
    rule: "model-retired",
    name: "the replacement",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: 'claude-3-opus-20240229', max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 39,
        endLine: 3,
        endColumn: 63,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Use `claude-opus-4-8`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: 'claude-opus-4-8', max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "model-retired",
    name: "fixed where it is written",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const MODEL = \`claude-2.1\`;
await client.messages.create({ model: MODEL, max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 4,
        column: 39,
        endLine: 4,
        endColumn: 44,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Use `claude-opus-4-8`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const MODEL = \`claude-opus-4-8\`;
await client.messages.create({ model: MODEL, max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-model",
    name: "a slip of the pen",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-46", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 39,
        endLine: 3,
        endColumn: 55,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Use `claude-opus-4-6`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "sampling-deprecated",
    name: "a field the model refuses",
    settings: { apiVersion: "2023-06-01" },
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-8",
  max_tokens: 10,
  temperature: 0.5,
  messages: [{ role: "user", content: "Hi" }],
});`,
    errors: [
      {
        messageId: "problem",
        line: 6,
        column: 16,
        endLine: 6,
        endColumn: 19,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `temperature`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({
  model: "claude-opus-4-8",
  max_tokens: 10,
  messages: [{ role: "user", content: "Hi" }],
});`,
          },
        ],
      },
    ],
  },
  {
    rule: "sampling-both",
    name: "two fields",
    settings: { apiVersion: "2023-06-01" },
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-sonnet-4-5", max_tokens: 10, temperature: 0.5, top_p: 0.5, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 101,
        endLine: 3,
        endColumn: 104,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `top_p`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-sonnet-4-5", max_tokens: 10, temperature: 0.5, messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "thinking-budget-vs-max-tokens",
    name: "a budget that is too large",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-sonnet-4-5", max_tokens: 1024, thinking: { type: "enabled", budget_tokens: 1_024 }, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 122, endLine: 3, endColumn: 127 },
    ],
  },
  {
    rule: "effort-not-supported",
    name: "on a model without it",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, output_config: { effort: "low" }, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 100,
        endLine: 3,
        endColumn: 105,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `effort`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, output_config: { }, messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "max-tokens-too-large",
    name: "more than the model writes",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 200_000, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 71, endLine: 3, endColumn: 78 },
    ],
  },
];
