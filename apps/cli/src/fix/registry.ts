import { finalAssistantTrailingWhitespace } from "./final-assistant-trailing-whitespace.ts";
import { loneSurrogate } from "./lone-surrogate.ts";
import { maxTokensTooLarge } from "./max-tokens-too-large.ts";
import { modelRetired } from "./model-retired.ts";
import { outputFormatDeprecated } from "./output-format-deprecated.ts";
import { samplingBoth } from "./sampling-both.ts";
import { samplingDeprecated } from "./sampling-deprecated.ts";
import { strictAdditionalProperties } from "./strict-additional-properties.ts";
import { systemTextNonEmpty } from "./system-text-non-empty.ts";
import { textNonEmpty } from "./text-non-empty.ts";
import { textNonWhitespace } from "./text-non-whitespace.ts";
import { thinkingBudgetVsMaxTokens } from "./thinking-budget-vs-max-tokens.ts";
import { thinkingEnabledNotSupported } from "./thinking-enabled-not-supported.ts";
import { toolUseWithoutToolResult } from "./tool-use-without-tool-result.ts";
import { unknownField } from "./unknown-field.ts";
import { wrongType } from "./wrong-type.ts";
import type { Fix } from "./fix.ts";

const all: readonly Fix[] = [
  finalAssistantTrailingWhitespace,
  loneSurrogate,
  maxTokensTooLarge,
  modelRetired,
  outputFormatDeprecated,
  samplingBoth,
  samplingDeprecated,
  strictAdditionalProperties,
  systemTextNonEmpty,
  textNonEmpty,
  textNonWhitespace,
  thinkingBudgetVsMaxTokens,
  thinkingEnabledNotSupported,
  toolUseWithoutToolResult,
  unknownField,
  wrongType,
];

/** Fixes by rule id. */
export const fixes: ReadonlyMap<string, Fix> = new Map(all.map((fix) => [fix.rule, fix]));

/** Whether `--fix` or `--fix-unsafe` can do something about problems of a rule. */
export function isFixable(code: string): boolean {
  return fixes.has(code);
}
