/** What is known of each rule besides its code: summary, evidence, the known replies it foretells. For tables, editors and pages. */
import type { About, Wording } from "../rule.ts";
import { rules } from "../rules/registry.ts";
import { shapeWords } from "../shape/words/index.ts";
import { textWords } from "../text-words.ts";
import { tokenRules } from "../tokens/rules/index.ts";

/** A rule without its code. */
export type DescribedRule = About & Omit<Wording, keyof About | "api" | "text">;

/** All that is built in: problems of the JSON text, of the shape, and the rules. */
export const describedRules: readonly DescribedRule[] = [...textWords, ...Object.values(shapeWords), ...rules];

/** The rules of `@no400/core/token-rules`, about lengths in tokens. */
export const describedTokenRules: readonly DescribedRule[] = tokenRules;
