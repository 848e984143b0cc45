import type { Tool, ToolUnion } from "@anthropic-ai/sdk/resources/messages";

export const search: Tool = {
  name: "web search", // ! string-pattern
  description: "Searches",
  input_schema: { type: "object", properties: {} },
};
export const lookup = {
  name: "lookup",
  inputSchema: { type: "object" }, // ! unknown-field
  input_schema: { type: "object" as const },
} satisfies Tool;
export const tools: readonly ToolUnion[] = [
  { type: "function", name: "f" } as never, // ! unknown-tag openai-chat-dialect
  { type: "web_search_20250305", name: "search" } as never, // ! value-not-allowed
];
