import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
const EDITS = "context-management-2025-06-27";

export const summary = await client.beta.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 1024,
  betas: [EDITS],
  context_management: { edits: [{ type: "clear_tool_uses_20250919", trigger: { type: "input_tokens", value: 50_000 } }] },
  messages: [{ role: "user", content: [{ type: "document", source: { type: "file", file_id: "file_123" } }, { type: "text", text: "Sum it up." }] }],
});
