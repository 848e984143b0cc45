import type { About, Rule } from "../../rule.ts";
import { cachePrefixTooShort } from "./cache-prefix-too-short.ts";
import { contextLimitSum } from "./context-limit-sum.ts";
import { maxTokensPastWindow } from "./max-tokens-past-window.ts";
import { promptNearLimit } from "./prompt-near-limit.ts";
import { promptTooLong } from "./prompt-too-long.ts";

/**
 * Rules about lengths in tokens: `createChecker({ rules: tokenRules })`. Apart from the built-in ones, because counting
 * needs fitted tables that not every program wants to carry. Short requests are judged without estimating anything.
 */
export const tokenRules: readonly (Rule & About)[] = [promptTooLong, contextLimitSum, maxTokensPastWindow, promptNearLimit, cachePrefixTooShort];
