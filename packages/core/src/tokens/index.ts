/** Input tokens without a network: an interval that holds, an estimate inside it, and what to cut. */
export { estimateText, estimateTokens, type EstimateOptions, type TokenEstimate } from "./estimate.ts";
export type { TokenCount, TokenPart } from "./request-tally.ts";
export type { PartKind } from "./request/meter.ts";
export { type Generation, generationOf, type ModelVersion, modelVersion } from "./generation.ts";
export { imageTokensOf, tierOf } from "./request/image-tokens.ts";
export { type TokenRange, toolPrompt } from "./request/tool-prompt.ts";
export type { CountCache, TokenCounter } from "./counter/types.ts";
export { apiCounter, type ApiCounterOptions, countAll, countBody, type SendCount } from "./counter/api-counter.ts";
export { contentKey } from "./counter/content-key.ts";
export { estimateWithTokenizer, type TextTokenizer } from "./counter/tokenizer-counter.ts";
export { type Budget, type BudgetCode, type BudgetProblem, type BudgetReport, checkBudget } from "./budget/check-budget.ts";
export { type Cost, costOf, priceOf, usesCache } from "./budget/cost.ts";
export { type Price, PRICE_ROWS, type PriceRow } from "../facts/prices.ts";
export { fit } from "./fit/fit.ts";
export type { FitBudget, FitChange, FitReceipt, FitRefusal, FitResult, FitStep, Summarize } from "./fit/types.ts";
export { chunk, type ChunkBudget } from "./fit/chunk.ts";
