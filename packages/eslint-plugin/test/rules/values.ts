import type { InvalidRow } from "./row.ts";

export const values: readonly InvalidRow[] = [
  {
    rule: "wrong-type",
    name: "a number in quotes",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: "10", messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 70, endLine: 3, endColumn: 74 },
    ],
  },
  {
    rule: "wrong-type",
    name: "a name for it",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const LIMIT = "10";
await client.messages.create({ model: "claude-opus-4-6", max_tokens: LIMIT, messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      { messageId: "problem", line: 4, column: 70, endLine: 4, endColumn: 75 },
    ],
  },
  {
    rule: "unknown-tag",
    name: "a block of another API",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: [{ type: "input_text", text: "Hi" }] }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 119,
        endLine: 3,
        endColumn: 131,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Use `text`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: [{ type: "text", text: "Hi" }] }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "unknown-tag",
    name: "tool_choice",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, tool_choice: { type: "required" }, tools: [{ name: "a", input_schema: { type: "object" } }], messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 95,
        endLine: 3,
        endColumn: 105,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Use `any`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, tool_choice: { type: "any" }, tools: [{ name: "a", input_schema: { type: "object" } }], messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "value-not-allowed",
    name: "image/jpg",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: [{ type: "image", source: { type: "base64", media_type: 'image/jpg', data: "/9j/" } }] }] });`,
    output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: [{ type: "image", source: { type: "base64", media_type: 'image/jpeg', data: "/9j/" } }] }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 166, endLine: 3, endColumn: 177 },
    ],
  },
  {
    rule: "value-not-allowed",
    name: "one of few",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, service_tier: "fast", messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 3,
        column: 88,
        endLine: 3,
        endColumn: 94,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Use `auto`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, service_tier: "auto", messages: [{ role: "user", content: "Hi" }] });`,
          },
          {
            messageId: "suggestion",
            data: { description: "Use `standard_only`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, service_tier: "standard_only", messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "string-pattern",
    name: "a tool name",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, tools: [{ name: "a b", input_schema: { type: "object" } }], messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      { messageId: "problem", line: 3, column: 90, endLine: 3, endColumn: 95 },
    ],
  },
  {
    rule: "tool-schema-type-required",
    name: "a Zod 4 schema through the wrong library",
    code: `import { z } from "zod/v4";
import { zodToJsonSchema } from "zod-to-json-schema";
import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const City = z.object({ name: z.string() });
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, tools: [{ name: "a", input_schema: zodToJsonSchema(City) }], messages: [{ role: "user", content: "Hi" }] });`,
    errors: [
      {
        messageId: "problem",
        line: 6,
        column: 109,
        endLine: 6,
        endColumn: 130,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Use `z.toJSONSchema`" },
            output: `import { z } from "zod/v4";
import { zodToJsonSchema } from "zod-to-json-schema";
import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const City = z.object({ name: z.string() });
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, tools: [{ name: "a", input_schema: z.toJSONSchema(City) }], messages: [{ role: "user", content: "Hi" }] });`,
          },
        ],
      },
    ],
  },
  {
    rule: "messages-empty",
    name: "no messages",
    code: `import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 10, messages: [] });`,
    errors: [
      { messageId: "problem", line: 3, column: 84, endLine: 3, endColumn: 86 },
    ],
  },
];
