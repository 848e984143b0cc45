import type { ModelFacts } from "../types.ts";
import { NO_EFFORT, UNKNOWN } from "./traits.ts";

/** Claude 1, 2 and Instant: nothing but their end is of use any more. */
/* @__NO_SIDE_EFFECTS__ */
function retired(id: string, family: string, deprecatedOn: string, retiredOn: string, replacement: string): ModelFacts {
  const dates = { deprecatedOn, retiresOn: retiredOn, retiredOn };
  return { ...UNKNOWN, ...NO_EFFORT, tokenizer: "v3", id, family, replacement, ...dates };
}

/* @__NO_SIDE_EFFECTS__ */
const claude2 = (id: string): ModelFacts => retired(id, "claude-2", "2025-01-21", "2025-07-21", "claude-opus-4-8");
/* @__NO_SIDE_EFFECTS__ */
const older = (id: string, family: string): ModelFacts =>
  retired(id, family, "2024-09-04", "2024-11-06", "claude-haiku-4-5-20251001");

export const BEFORE_3: readonly ModelFacts[] = [
  claude2("claude-2.1"),
  claude2("claude-2.0"),
  older("claude-1.3", "claude-1"),
  older("claude-1.2", "claude-1"),
  older("claude-1.1", "claude-1"),
  older("claude-1.0", "claude-1"),
  older("claude-instant-1.2", "instant"),
  older("claude-instant-1.1", "instant"),
  older("claude-instant-1.0", "instant"),
];
