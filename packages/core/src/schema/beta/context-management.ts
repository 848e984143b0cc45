import * as z from "zod";
import { nullable, optional, required, shape } from "../meta.ts";

const tokens = (title: string) =>
  shape(title, {
    type: required(z.literal("input_tokens"), "Measured in input tokens."),
    value: required(z.int(), "How many."),
  });
const uses = (title: string) =>
  shape(title, {
    type: required(z.literal("tool_uses"), "Measured in tool calls."),
    value: required(z.int(), "How many."),
  });

const clearToolUses = shape("Clear tool uses", {
  type: required(z.literal("clear_tool_uses_20250919"), "Removes old tool results from the context."),
  clear_at_least: nullable(tokens("Least to clear"), "Do nothing unless this much can be removed."),
  clear_tool_inputs: nullable(
    z.union([z.boolean(), z.array(z.string())]),
    "Whether the calls' arguments go too: all, or those of the named tools.",
  ),
  exclude_tools: nullable(z.array(z.string()), "Tools whose results stay."),
  keep: optional(uses("Tool uses kept"), "How many of the last calls stay."),
  trigger: optional(
    z.discriminatedUnion("type", [tokens("Trigger by tokens"), uses("Trigger by tool uses")]),
    "When clearing starts.",
  ),
});

const clearThinking = shape("Clear thinking", {
  type: required(z.literal("clear_thinking_20251015"), "Removes old thinking from the context."),
  keep: optional(
    z.union([
      z.literal("all"),
      z.discriminatedUnion("type", [
        shape("Thinking turns kept", {
          type: required(z.literal("thinking_turns"), "Keep the thinking of some turns."),
          value: required(z.int().gt(0), "How many of the last turns."),
        }),
        shape("All thinking kept", { type: required(z.literal("all"), "Keep all thinking.") }),
      ]),
    ]),
    "How much thinking stays.",
  ),
});

const compact = shape(
  "Compact",
  {
    type: required(z.literal("compact_20260112"), "Replaces the conversation by a summary when it grows long."),
    instructions: nullable(z.string(), "What the summary should keep."),
    pause_after_compaction: optional(z.boolean(), "Stop after the summary instead of answering."),
    trigger: nullable(
      z.discriminatedUnion("type", [tokens("Compaction trigger")]),
      "When to summarize: at 150,000 input tokens unless said, never below 50,000.",
    ),
  },
  { beta: ["compact-2026-01-12"] },
);

export const contextEdit = z
  .discriminatedUnion("type", [clearToolUses, clearThinking, compact])
  .meta({ title: "Context edit" });

const contextManagementSchema = shape("Context management", {
  edits: optional(z.array(contextEdit), "What to remove or summarize, in this order."),
});
type ContextManagementType = typeof contextManagementSchema;
export interface ContextManagementSchema extends ContextManagementType {}
export const contextManagement: ContextManagementSchema = contextManagementSchema;
