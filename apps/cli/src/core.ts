/** The one door to the engine: what the CLI uses of `@no400/core`. */
export * from "../../../packages/core/src/index.ts";
export { checkParsed, checkText, refusedText, type LocatedProblem, type ParsedText, type TextVerdict } from "../../../packages/core/src/check-text.ts";
export { textWords } from "../../../packages/core/src/text-words.ts";
export { decodeUtf8, frame, lineIndex, locate, locateAll, parseJson, parseJsonc, scanText, type JsonFault, type LineIndex, type ParsedJsonc, type Place, type Utf8Fault } from "../../../packages/core/src/json/index.ts";
export { FACTS_CHECKED_ON, findApiVersion, findModel, lifecycleAt, MODELS, suggestModel, type ModelFacts } from "../../../packages/core/src/facts/index.ts";
export type { DescribedRule } from "../../../packages/core/src/evidence/index.ts";
export { allWordings, explain, type Explanation, sameWords, supportNote } from "../../../packages/core/src/catalog/index.ts";
export { type AjvModule, schemaJudgeOf } from "../../../packages/core/src/tools/ajv-judge.ts";
export { installSchemaJudge } from "../../../packages/core/src/tools/user-schemas.ts";
export { tokenRules } from "../../../packages/core/src/tokens/rules/index.ts";
export { apiCounter, checkBudget, contentKey, type Cost, costOf, type CountCache, estimateTokens, type PartKind, priceOf, type PriceRow, type TokenCounter, type TokenEstimate, usesCache } from "../../../packages/core/src/tokens/index.ts";
