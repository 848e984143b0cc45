import type { InvalidRow } from "./row.ts";

export const parts: readonly InvalidRow[] = [
  {
    rule: "unknown-field",
    name: "an annotated part",
    ts: true,
    code: `import type { MessageParam } from "@anthropic-ai/sdk/resources/messages";
export const message: MessageParam = { role: "user", content: "Hi", name: "Ann" };`,
    errors: [
      {
        messageId: "problem",
        line: 2,
        column: 69,
        endLine: 2,
        endColumn: 73,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Remove `name`" },
            output: `import type { MessageParam } from "@anthropic-ai/sdk/resources/messages";
export const message: MessageParam = { role: "user", content: "Hi" };`,
          },
        ],
      },
    ],
  },
  {
    rule: "value-not-allowed",
    name: "a block that satisfies its type",
    ts: true,
    code: `import Anthropic from "@anthropic-ai/sdk";
export const block = { type: "text", text: "x", cache_control: { type: "ephemeral", ttl: "2h" } } satisfies Anthropic.TextBlockParam;`,
    errors: [
      {
        messageId: "problem",
        line: 2,
        column: 90,
        endLine: 2,
        endColumn: 94,
        suggestions: [
          {
            messageId: "suggestion",
            data: { description: "Use `5m`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
export const block = { type: "text", text: "x", cache_control: { type: "ephemeral", ttl: "5m" } } satisfies Anthropic.TextBlockParam;`,
          },
          {
            messageId: "suggestion",
            data: { description: "Use `1h`" },
            output: `import Anthropic from "@anthropic-ai/sdk";
export const block = { type: "text", text: "x", cache_control: { type: "ephemeral", ttl: "1h" } } satisfies Anthropic.TextBlockParam;`,
          },
        ],
      },
    ],
  },
];
