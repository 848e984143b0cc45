import * as z from "zod";
import { nullable, required, shape } from "./meta.ts";

const display = nullable(
  z.enum(["summarized", "omitted", "updates"]),
  "How thinking comes back: as a summary, not at all, or as short updates.",
  { betaValues: { updates: ["thinking-display-updates-2026-08-18"] }, enumList: "commas" },
);

const blockBinding = nullable(
  shape("Block binding", {
    prefix_mismatch_behavior: nullable(
      z.enum(["error", "drop_block"]),
      "What happens to a thinking block whose conversation has changed before it.",
    ),
  }),
  "How strictly thinking blocks are tied to the conversation before them.",
  { beta: ["thinking-binding-controls-2026-08-01"] },
);

const thinkingConfigSchema = z
  .discriminatedUnion("type", [
    shape("Thinking with a budget", {
      type: required(z.literal("enabled"), "Think within a fixed budget."),
      budget_tokens: required(z.int().min(1024), "Tokens to think with: at least 1,024 and below max_tokens."),
      block_binding: blockBinding,
      display,
    }),
    shape("No thinking", { type: required(z.literal("disabled"), "Do not think.") }),
    shape("Thinking between tools", {
      type: required(
        z.literal("between_tools"),
        "Do not think before answering, only note progress between tool calls.",
      ),
    }),
    shape("Adaptive thinking", {
      type: required(z.literal("adaptive"), "The model decides how much to think."),
      block_binding: blockBinding,
      display,
    }),
  ])
  .meta({ title: "Thinking" });
type ThinkingConfigType = typeof thinkingConfigSchema;
export interface ThinkingConfigSchema extends ThinkingConfigType {}
export const thinkingConfig: ThinkingConfigSchema = thinkingConfigSchema;
