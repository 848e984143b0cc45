// Written by `pnpm generate` from the files of this folder; do not edit.
import type { Rule } from "../rule.ts";
import { cacheControlEmptyText } from "./messages/cache-control-empty-text.ts";
import { citationsWithOutputFormat } from "./structured-outputs/citations-with-output-format.ts";
import { effortNotSupported } from "./effort/effort-not-supported.ts";
import { finalAssistantTrailingWhitespace } from "./messages/final-assistant-trailing-whitespace.ts";
import { firstMessageUser } from "./messages/first-message-user.ts";
import { inferenceGeoUnknown } from "./limits/inference-geo-unknown.ts";
import { maxTokensNegative } from "./limits/max-tokens-negative.ts";
import { maxTokensTooLarge } from "./limits/max-tokens-too-large.ts";
import { messageContentEmpty } from "./messages/message-content-empty.ts";
import { messagesEmpty } from "./messages/messages-empty.ts";
import { metadataUserIdEmail } from "./limits/metadata-user-id-email.ts";
import { modelRetired } from "./model/model-retired.ts";
import { outputFormatDeprecated } from "./structured-outputs/output-format-deprecated.ts";
import { outputFormatNotSupportedModel } from "./structured-outputs/output-format-not-supported-model.ts";
import { outputFormatSchemaInvalid } from "./structured-outputs/output-format-schema-invalid.ts";
import { prefillNotSupported } from "./messages/prefill-not-supported.ts";
import { prefillWithOutputFormat } from "./messages/prefill-with-output-format.ts";
import { prefillWithThinking } from "./messages/prefill-with-thinking.ts";
import { rolesMustAlternate } from "./messages/roles-must-alternate.ts";
import { samplingBoth } from "./sampling/sampling-both.ts";
import { samplingDeprecated } from "./sampling/sampling-deprecated.ts";
import { samplingRange } from "./sampling/sampling-range.ts";
import { samplingWhileThinking } from "./sampling/sampling-while-thinking.ts";
import { schemaTooComplex } from "./structured-outputs/schema-too-complex.ts";
import { schemaUnsupportedKeywords } from "./structured-outputs/schema-unsupported-keywords.ts";
import { stopSequenceWhitespace } from "./limits/stop-sequence-whitespace.ts";
import { strictAdditionalProperties } from "./structured-outputs/strict-additional-properties.ts";
import { strictCircularRef } from "./structured-outputs/strict-circular-ref.ts";
import { strictEnumTypeList } from "./structured-outputs/strict-enum-type-list.ts";
import { strictReference } from "./structured-outputs/strict-reference.ts";
import { strictToolsNotSupportedModel } from "./structured-outputs/strict-tools-not-supported-model.ts";
import { systemCacheControlEmptyText } from "./messages/system-cache-control-empty-text.ts";
import { systemTextNonEmpty } from "./messages/system-text-non-empty.ts";
import { textNonEmpty } from "./messages/text-non-empty.ts";
import { textNonWhitespace } from "./messages/text-non-whitespace.ts";
import { thinkingAdaptiveNotSupported } from "./thinking-type/thinking-adaptive-not-supported.ts";
import { thinkingBetweenToolsNotSupported } from "./thinking-type/thinking-between-tools-not-supported.ts";
import { thinkingBudgetVsMaxTokens } from "./thinking/thinking-budget-vs-max-tokens.ts";
import { thinkingDisabledNotSupported } from "./thinking-type/thinking-disabled-not-supported.ts";
import { thinkingEffortTooHigh } from "./thinking-type/thinking-effort-too-high.ts";
import { thinkingEnabledNotSupported } from "./thinking-type/thinking-enabled-not-supported.ts";
import { tooManyMessages } from "./messages/too-many-messages.ts";
import { tooManyOptionalParameters } from "./structured-outputs/too-many-optional-parameters.ts";
import { tooManyStrictTools } from "./structured-outputs/too-many-strict-tools.ts";
import { tooManyUnionParameters } from "./structured-outputs/too-many-union-parameters.ts";
import { toolResultUnexpectedId } from "./tool-use/tool-result-unexpected-id.ts";
import { toolUseWithoutToolResult } from "./tool-use/tool-use-without-tool-result.ts";
import { unsupportedRegex } from "./structured-outputs/unsupported-regex.ts";

export const rules: readonly Rule[] = [
  cacheControlEmptyText,
  citationsWithOutputFormat,
  effortNotSupported,
  finalAssistantTrailingWhitespace,
  firstMessageUser,
  inferenceGeoUnknown,
  maxTokensNegative,
  maxTokensTooLarge,
  messageContentEmpty,
  messagesEmpty,
  metadataUserIdEmail,
  modelRetired,
  outputFormatDeprecated,
  outputFormatNotSupportedModel,
  outputFormatSchemaInvalid,
  prefillNotSupported,
  prefillWithOutputFormat,
  prefillWithThinking,
  rolesMustAlternate,
  samplingBoth,
  samplingDeprecated,
  samplingRange,
  samplingWhileThinking,
  schemaTooComplex,
  schemaUnsupportedKeywords,
  stopSequenceWhitespace,
  strictAdditionalProperties,
  strictCircularRef,
  strictEnumTypeList,
  strictReference,
  strictToolsNotSupportedModel,
  systemCacheControlEmptyText,
  systemTextNonEmpty,
  textNonEmpty,
  textNonWhitespace,
  thinkingAdaptiveNotSupported,
  thinkingBetweenToolsNotSupported,
  thinkingBudgetVsMaxTokens,
  thinkingDisabledNotSupported,
  thinkingEffortTooHigh,
  thinkingEnabledNotSupported,
  tooManyMessages,
  tooManyOptionalParameters,
  tooManyStrictTools,
  tooManyUnionParameters,
  toolResultUnexpectedId,
  toolUseWithoutToolResult,
  unsupportedRegex,
];
