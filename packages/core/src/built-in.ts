import type { Rule, Wording } from "./rule.ts";
import { rules as describedRules } from "./rules/registry.ts";
import { shapeWords as describedShapeWords } from "./shape/words/index.ts";
import { textWords as describedTextWords } from "./text-words.ts";

// Typed without what only people ask of a rule: the build takes that out of here, `@no400/core/evidence` has it.
export const rules: readonly Rule[] = describedRules;
export const shapeWords: Readonly<Record<keyof typeof describedShapeWords, Wording>> = describedShapeWords;
export const textWords: readonly Wording[] = describedTextWords;
