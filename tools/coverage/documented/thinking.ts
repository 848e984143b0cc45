import type { Documented } from "./documented.ts";

export const thinking: Documented = {
  "thinking-type-values": ["unknown-tag"],
  "thinking-enabled-models": ["thinking-enabled-not-supported"],
  "thinking-adaptive-models": ["thinking-adaptive-not-supported"],
  "thinking-disabled-models": ["thinking-disabled-not-supported"],
  "thinking-disabled-mythos-preview": ["thinking-disabled-not-supported"],
  "thinking-disabled-sonnet-5-5": ["thinking-disabled-not-supported"],
  "thinking-between-tools-only-sonnet-5-5": ["thinking-between-tools-not-supported", "thinking-effort-too-high", "unknown-field"],
  "thinking-budget-min": ["number-too-small"],
  "thinking-budget-max-tokens": ["thinking-budget-vs-max-tokens"],
  "thinking-display-values": ["value-not-allowed", "unknown-field"],
  "thinking-prefix-check": { why: "Only the server can verify what a block was bound to." },
  "thinking-block-binding": ["unknown-field"],
  "thinking-fields-by-type": ["unknown-field"],
};
