// Written by `pnpm generate` from the files of this folder; do not edit.
import type { About, Rule } from "../rule.ts";
import { advisorModelPair } from "./tools/advisor-model-pair.ts";
import { allToolsDeferred } from "./tools/all-tools-deferred.ts";
import { anthropicVersionMissing } from "./headers/anthropic-version-missing.ts";
import { apiKeyMalformed } from "./headers/api-key-malformed.ts";
import { apiKeyMissing } from "./headers/api-key-missing.ts";
import { base64Invalid } from "./media/base64-invalid.ts";
import { batchCustomIdDuplicate } from "./batches/batch-custom-id-duplicate.ts";
import { batchParamNotAllowed } from "./batches/batch-param-not-allowed.ts";
import { batchTooManyRequests } from "./batches/batch-too-many-requests.ts";
import { betaHeaderOnBedrock } from "./betas/beta-header-on-bedrock.ts";
import { betaHeaderUnexpected } from "./betas/beta-header-unexpected.ts";
import { betaWithoutEffect } from "./betas/beta-without-effect.ts";
import { blockNotForRole } from "./messages/block-not-for-role.ts";
import { browserStateTabs } from "./tool-use/browser-state-tabs.ts";
import { cacheControlEmptyText } from "./messages/cache-control-empty-text.ts";
import { cacheControlMax4 } from "./cache/cache-control-max-4.ts";
import { cacheControlTtlOrder } from "./cache/cache-control-ttl-order.ts";
import { circularRefProgrammatic } from "./tools/circular-ref-programmatic.ts";
import { citationRangeEmpty } from "./messages/citation-range-empty.ts";
import { citationsMixed } from "./messages/citations-mixed.ts";
import { citationsNotSupportedModel } from "./messages/citations-not-supported-model.ts";
import { citationsOnUserText } from "./api-version/citations-on-user-text.ts";
import { citationsWithOutputFormat } from "./structured-outputs/citations-with-output-format.ts";
import { clearAtCacheControl } from "./system-role/clear-at-cache-control.ts";
import { clearAtOutputConfig } from "./system-role/clear-at-output-config.ts";
import { clearAtRole } from "./system-role/clear-at-role.ts";
import { clearAtTextOnly } from "./system-role/clear-at-text-only.ts";
import { clearThinkingFirst } from "./context-management/clear-thinking-first.ts";
import { clearThinkingRequiresThinking } from "./context-management/clear-thinking-requires-thinking.ts";
import { compactTriggerMin } from "./context-management/compact-trigger-min.ts";
import { compactionBlockMisplaced } from "./context-management/compaction-block-misplaced.ts";
import { compactionBlockNeedsStrategy } from "./context-management/compaction-block-needs-strategy.ts";
import { compactionContentEmpty } from "./context-management/compaction-content-empty.ts";
import { compactionIncompatible } from "./context-management/compaction-incompatible.ts";
import { compactionNotSupportedModel } from "./context-management/compaction-not-supported-model.ts";
import { compactionNothingToSummarize } from "./context-management/compaction-nothing-to-summarize.ts";
import { compactionSignatureRequired } from "./context-management/compaction-signature-required.ts";
import { containerObjectForm } from "./containers/container-object-form.ts";
import { containerSkillsNeedCodeExecution } from "./tools/container-skills-need-code-execution.ts";
import { containerUploadNeedsCodeExecution } from "./tools/container-upload-needs-code-execution.ts";
import { containerWithoutCodeExecution } from "./tools/container-without-code-execution.ts";
import { contentTypeUnsupported } from "./headers/content-type-unsupported.ts";
import { contextStrategyNotSupported } from "./context-management/context-strategy-not-supported.ts";
import { converseContentEmpty } from "./converse/converse-content-empty.ts";
import { converseDialect } from "./dialects/converse-dialect.ts";
import { converseS3Source } from "./bedrock-converse/converse-s3-source.ts";
import { converseStartUser } from "./converse/converse-start-user.ts";
import { converseTextBlank } from "./converse/converse-text-blank.ts";
import { converseToolConfigMissing } from "./converse/converse-tool-config-missing.ts";
import { converseToolResultErrorEmpty } from "./converse/converse-tool-result-error-empty.ts";
import { converseToolResultsMissing } from "./converse/converse-tool-results-missing.ts";
import { converseToolSearch } from "./bedrock-converse/converse-tool-search.ts";
import { credentialClaudeCodeOnly } from "./headers/credential-claude-code-only.ts";
import { deferLoadingCacheControl } from "./tools/defer-loading-cache-control.ts";
import { deferredToolsMax } from "./tools/deferred-tools-max.ts";
import { documentInAssistantMessage } from "./api-version/document-in-assistant-message.ts";
import { documentUrlNotPdf } from "./platform/document-url-not-pdf.ts";
import { effortChangeWithoutThinking } from "./effort/effort-change-without-thinking.ts";
import { effortNotSupported } from "./effort/effort-not-supported.ts";
import { endpointNotOffered } from "./platform/endpoint-not-offered.ts";
import { fallbackCreditObjectForm } from "./fallbacks/fallback-credit-object-form.ts";
import { fallbackCreditWithFallbacks } from "./fallbacks/fallback-credit-with-fallbacks.ts";
import { fallbackHistoryUnpaired } from "./server-tools/fallback-history-unpaired.ts";
import { fallbacksNotDistinct } from "./fallbacks/fallbacks-not-distinct.ts";
import { fallbacksNotSupportedModel } from "./fallbacks/fallbacks-not-supported-model.ts";
import { finalAssistantTrailingWhitespace } from "./messages/final-assistant-trailing-whitespace.ts";
import { firstMessageUser } from "./messages/first-message-user.ts";
import { geminiDialect } from "./dialects/gemini-dialect.ts";
import { imageEmpty } from "./media/image-empty.ts";
import { imageExceedsLimit } from "./media/image-exceeds-limit.ts";
import { imageMediaTypeMismatch } from "./media/image-media-type-mismatch.ts";
import { imageOversized } from "./media/image-oversized.ts";
import { imageSideTooLong } from "./media/image-side-too-long.ts";
import { imageUnreadable } from "./media/image-unreadable.ts";
import { inferenceGeoNotSupportedModel } from "./model/inference-geo-not-supported-model.ts";
import { inferenceGeoUnknown } from "./limits/inference-geo-unknown.ts";
import { inputExamplesInvalid } from "./tool-schema/input-examples-invalid.ts";
import { maxTokensNegative } from "./limits/max-tokens-negative.ts";
import { maxTokensTooLarge } from "./limits/max-tokens-too-large.ts";
import { maxTokensZeroCombination } from "./cache/max-tokens-zero-combination.ts";
import { mcpOldToolConfiguration } from "./mcp/mcp-old-tool-configuration.ts";
import { mcpServerNamesUnique } from "./mcp/mcp-server-names-unique.ts";
import { mcpServerNotReferenced } from "./mcp/mcp-server-not-referenced.ts";
import { mcpServerUrlHttps } from "./mcp/mcp-server-url-https.ts";
import { mcpToolsetUnknownServer } from "./mcp/mcp-toolset-unknown-server.ts";
import { messageContentEmpty } from "./messages/message-content-empty.ts";
import { messageEffortNotSupportedModel } from "./effort/message-effort-not-supported-model.ts";
import { messageOutputConfigRole } from "./system-role/message-output-config-role.ts";
import { messagesEmpty } from "./messages/messages-empty.ts";
import { metadataUserIdEmail } from "./limits/metadata-user-id-email.ts";
import { modelIdOfAnotherPlatform } from "./model/model-id-of-another-platform.ts";
import { modelRetired } from "./model/model-retired.ts";
import { modelUnavailable } from "./model/model-unavailable.ts";
import { oauthWithoutBeta } from "./headers/oauth-without-beta.ts";
import { openaiChatDialect } from "./dialects/openai-chat-dialect.ts";
import { openaiResponsesDialect } from "./dialects/openai-responses-dialect.ts";
import { outputFormatDeprecated } from "./structured-outputs/output-format-deprecated.ts";
import { outputFormatNotSupportedModel } from "./structured-outputs/output-format-not-supported-model.ts";
import { outputFormatSchemaInvalid } from "./structured-outputs/output-format-schema-invalid.ts";
import { parallelDisabledWithCodeCallers } from "./tool-choice/parallel-disabled-with-code-callers.ts";
import { pdfInvalid } from "./media/pdf-invalid.ts";
import { pdfMaxPages } from "./media/pdf-max-pages.ts";
import { pdfPassword } from "./media/pdf-password.ts";
import { prefillNotSupported } from "./messages/prefill-not-supported.ts";
import { prefillWithOutputFormat } from "./messages/prefill-with-output-format.ts";
import { prefillWithThinking } from "./messages/prefill-with-thinking.ts";
import { programmaticResultContent } from "./tool-use/programmatic-result-content.ts";
import { ptcNotSupported } from "./tools/ptc-not-supported.ts";
import { requestTooLarge } from "./body/request-too-large.ts";
import { rolesMustAlternate } from "./messages/roles-must-alternate.ts";
import { samplingBoth } from "./sampling/sampling-both.ts";
import { samplingDeprecated } from "./sampling/sampling-deprecated.ts";
import { samplingRange } from "./sampling/sampling-range.ts";
import { samplingWhileThinking } from "./sampling/sampling-while-thinking.ts";
import { schemaTooComplex } from "./structured-outputs/schema-too-complex.ts";
import { schemaTooLargeToCheck } from "./tool-schema/schema-too-large-to-check.ts";
import { schemaUnsupportedKeywords } from "./structured-outputs/schema-unsupported-keywords.ts";
import { searchResultMixedInToolResult } from "./tool-use/search-result-mixed-in-tool-result.ts";
import { searchResultWithoutCitations } from "./messages/search-result-without-citations.ts";
import { serverToolNotDeclared } from "./server-tools/server-tool-not-declared.ts";
import { serverToolResultUnexpectedId } from "./server-tools/server-tool-result-unexpected-id.ts";
import { serverToolUseWithoutResult } from "./server-tools/server-tool-use-without-result.ts";
import { speedNotSupportedModel } from "./model/speed-not-supported-model.ts";
import { speedWithoutBeta } from "./model/speed-without-beta.ts";
import { stopSequenceWhitespace } from "./limits/stop-sequence-whitespace.ts";
import { strictAdditionalProperties } from "./structured-outputs/strict-additional-properties.ts";
import { strictCircularRef } from "./structured-outputs/strict-circular-ref.ts";
import { strictEnumTypeList } from "./structured-outputs/strict-enum-type-list.ts";
import { strictReference } from "./structured-outputs/strict-reference.ts";
import { strictToolsNotSupportedModel } from "./structured-outputs/strict-tools-not-supported-model.ts";
import { strictWithCodeCallers } from "./tools/strict-with-code-callers.ts";
import { systemCacheControlEmptyText } from "./messages/system-cache-control-empty-text.ts";
import { systemRoleBlockTypes } from "./system-role/system-role-block-types.ts";
import { systemRoleContentEmpty } from "./system-role/system-role-content-empty.ts";
import { systemRoleFirst } from "./system-role/system-role-first.ts";
import { systemRoleMustFollow } from "./system-role/system-role-must-follow.ts";
import { systemRoleMustPrecede } from "./system-role/system-role-must-precede.ts";
import { systemRoleNotSupported } from "./system-role/system-role-not-supported.ts";
import { systemRoleTextWhitespace } from "./system-role/system-role-text-whitespace.ts";
import { systemTextNonEmpty } from "./messages/system-text-non-empty.ts";
import { taskBudgetNotSupportedModel } from "./model/task-budget-not-supported-model.ts";
import { textNonEmpty } from "./messages/text-non-empty.ts";
import { textNonWhitespace } from "./messages/text-non-whitespace.ts";
import { thinkingAdaptiveNotSupported } from "./thinking-type/thinking-adaptive-not-supported.ts";
import { thinkingBetweenToolsNotSupported } from "./thinking-type/thinking-between-tools-not-supported.ts";
import { thinkingBlockEmpty } from "./thinking/thinking-block-empty.ts";
import { thinkingBudgetVsMaxTokens } from "./thinking/thinking-budget-vs-max-tokens.ts";
import { thinkingDisabledFinalAssistant } from "./thinking/thinking-disabled-final-assistant.ts";
import { thinkingDisabledNotSupported } from "./thinking-type/thinking-disabled-not-supported.ts";
import { thinkingEffortTooHigh } from "./thinking-type/thinking-effort-too-high.ts";
import { thinkingEnabledNotSupported } from "./thinking-type/thinking-enabled-not-supported.ts";
import { thinkingFinalBlock } from "./thinking/thinking-final-block.ts";
import { thinkingFirstBlockToolUse } from "./thinking/thinking-first-block-tool-use.ts";
import { thinkingForcedToolChoice } from "./tool-choice/thinking-forced-tool-choice.ts";
import { thinkingMustBeFirst } from "./thinking/thinking-must-be-first.ts";
import { thinkingProofEmpty } from "./thinking/thinking-proof-empty.ts";
import { threadContinueWithPrompt } from "./threads/thread-continue-with-prompt.ts";
import { threadIncompatible } from "./threads/thread-incompatible.ts";
import { threadNotSupportedModel } from "./threads/thread-not-supported-model.ts";
import { tooManyMessages } from "./messages/too-many-messages.ts";
import { tooManyOptionalParameters } from "./structured-outputs/too-many-optional-parameters.ts";
import { tooManyStrictTools } from "./structured-outputs/too-many-strict-tools.ts";
import { tooManyTextBytes } from "./body/too-many-text-bytes.ts";
import { tooManyUnionParameters } from "./structured-outputs/too-many-union-parameters.ts";
import { tooMuchMedia } from "./media/too-much-media.ts";
import { toolBlocksNeedTools } from "./tool-use/tool-blocks-need-tools.ts";
import { toolChangeAfterPause } from "./system-role/tool-change-after-pause.ts";
import { toolChoiceCaller } from "./tool-choice/tool-choice-caller.ts";
import { toolChoiceForcedNotSupportedModel } from "./tool-choice/tool-choice-forced-not-supported-model.ts";
import { toolChoiceToolNotFound } from "./tool-choice/tool-choice-tool-not-found.ts";
import { toolChoiceWithoutTools } from "./tool-choice/tool-choice-without-tools.ts";
import { toolNameLongerThan64 } from "./tools/tool-name-longer-than-64.ts";
import { toolNamesUnique } from "./tools/tool-names-unique.ts";
import { toolReferenceMixedInToolResult } from "./tool-use/tool-reference-mixed-in-tool-result.ts";
import { toolReferenceNotFound } from "./tool-use/tool-reference-not-found.ts";
import { toolResultDuplicate } from "./tool-use/tool-result-duplicate.ts";
import { toolResultErrorEmpty } from "./tool-use/tool-result-error-empty.ts";
import { toolResultInAssistant } from "./tool-use/tool-result-in-assistant.ts";
import { toolResultUnexpectedId } from "./tool-use/tool-result-unexpected-id.ts";
import { toolSchemaInvalid202012 } from "./tool-schema/tool-schema-invalid-2020-12.ts";
import { toolSchemaPatternBroken } from "./tool-schema/tool-schema-pattern-broken.ts";
import { toolSchemaPropertyKeys } from "./tool-schema/tool-schema-property-keys.ts";
import { toolSchemaTopLevelCombinator } from "./tool-schema/tool-schema-top-level-combinator.ts";
import { toolSchemaTypeObject } from "./tool-schema/tool-schema-type-object.ts";
import { toolSchemaTypeRequired } from "./tool-schema/tool-schema-type-required.ts";
import { toolSearchDeferred } from "./tools/tool-search-deferred.ts";
import { toolSearchNotSupportedModel } from "./tools/tool-search-not-supported-model.ts";
import { toolTypeNotOnPlatform } from "./tools/tool-type-not-on-platform.ts";
import { toolTypeNotSupportedByModel } from "./tools/tool-type-not-supported-by-model.ts";
import { toolUseFollowedByContent } from "./tool-use/tool-use-followed-by-content.ts";
import { toolUseIdsUnique } from "./tool-use/tool-use-ids-unique.ts";
import { toolUseInputMismatch } from "./tool-schema/tool-use-input-mismatch.ts";
import { toolUseWithServerId } from "./tool-use/tool-use-with-server-id.ts";
import { toolUseWithoutToolResult } from "./tool-use/tool-use-without-tool-result.ts";
import { toolsetAllMembersOff } from "./tools/toolset-all-members-off.ts";
import { toolsetImageOversized } from "./media/toolset-image-oversized.ts";
import { toolsetNameConflict } from "./tools/toolset-name-conflict.ts";
import { toolsetNameMismatch } from "./tool-use/toolset-name-mismatch.ts";
import { toolsetResultContent } from "./tool-use/toolset-result-content.ts";
import { toolsetWithStreamingHeader } from "./tools/toolset-with-streaming-header.ts";
import { topLevelCacheControlConflict } from "./cache/top-level-cache-control-conflict.ts";
import { unknownApiVersion } from "./api-version/unknown-api-version.ts";
import { unknownModel } from "./model/unknown-model.ts";
import { unsupportedRegex } from "./structured-outputs/unsupported-regex.ts";
import { urlSourceNotHttps } from "./media/url-source-not-https.ts";
import { urlSourceNotSupported } from "./platform/url-source-not-supported.ts";
import { urlSourcesUnknownTool } from "./tools/url-sources-unknown-tool.ts";
import { userLocationCountry } from "./tools/user-location-country.ts";
import { userLocationEmpty } from "./tools/user-location-empty.ts";
import { userLocationTimezone } from "./tools/user-location-timezone.ts";
import { userProfileWithoutBeta } from "./headers/user-profile-without-beta.ts";
import { webDomainFormat } from "./tools/web-domain-format.ts";
import { webDomainsBoth } from "./tools/web-domains-both.ts";
import { webToolsWithOldCodeExecution } from "./tools/web-tools-with-old-code-execution.ts";
import { workspaceIdMalformed } from "./headers/workspace-id-malformed.ts";

export const rules: readonly (Rule & About)[] = [
  advisorModelPair,
  allToolsDeferred,
  anthropicVersionMissing,
  apiKeyMalformed,
  apiKeyMissing,
  base64Invalid,
  batchCustomIdDuplicate,
  batchParamNotAllowed,
  batchTooManyRequests,
  betaHeaderOnBedrock,
  betaHeaderUnexpected,
  betaWithoutEffect,
  blockNotForRole,
  browserStateTabs,
  cacheControlEmptyText,
  cacheControlMax4,
  cacheControlTtlOrder,
  circularRefProgrammatic,
  citationRangeEmpty,
  citationsMixed,
  citationsNotSupportedModel,
  citationsOnUserText,
  citationsWithOutputFormat,
  clearAtCacheControl,
  clearAtOutputConfig,
  clearAtRole,
  clearAtTextOnly,
  clearThinkingFirst,
  clearThinkingRequiresThinking,
  compactTriggerMin,
  compactionBlockMisplaced,
  compactionBlockNeedsStrategy,
  compactionContentEmpty,
  compactionIncompatible,
  compactionNotSupportedModel,
  compactionNothingToSummarize,
  compactionSignatureRequired,
  containerObjectForm,
  containerSkillsNeedCodeExecution,
  containerUploadNeedsCodeExecution,
  containerWithoutCodeExecution,
  contentTypeUnsupported,
  contextStrategyNotSupported,
  converseContentEmpty,
  converseDialect,
  converseS3Source,
  converseStartUser,
  converseTextBlank,
  converseToolConfigMissing,
  converseToolResultErrorEmpty,
  converseToolResultsMissing,
  converseToolSearch,
  credentialClaudeCodeOnly,
  deferLoadingCacheControl,
  deferredToolsMax,
  documentInAssistantMessage,
  documentUrlNotPdf,
  effortChangeWithoutThinking,
  effortNotSupported,
  endpointNotOffered,
  fallbackCreditObjectForm,
  fallbackCreditWithFallbacks,
  fallbackHistoryUnpaired,
  fallbacksNotDistinct,
  fallbacksNotSupportedModel,
  finalAssistantTrailingWhitespace,
  firstMessageUser,
  geminiDialect,
  imageEmpty,
  imageExceedsLimit,
  imageMediaTypeMismatch,
  imageOversized,
  imageSideTooLong,
  imageUnreadable,
  inferenceGeoNotSupportedModel,
  inferenceGeoUnknown,
  inputExamplesInvalid,
  maxTokensNegative,
  maxTokensTooLarge,
  maxTokensZeroCombination,
  mcpOldToolConfiguration,
  mcpServerNamesUnique,
  mcpServerNotReferenced,
  mcpServerUrlHttps,
  mcpToolsetUnknownServer,
  messageContentEmpty,
  messageEffortNotSupportedModel,
  messageOutputConfigRole,
  messagesEmpty,
  metadataUserIdEmail,
  modelIdOfAnotherPlatform,
  modelRetired,
  modelUnavailable,
  oauthWithoutBeta,
  openaiChatDialect,
  openaiResponsesDialect,
  outputFormatDeprecated,
  outputFormatNotSupportedModel,
  outputFormatSchemaInvalid,
  parallelDisabledWithCodeCallers,
  pdfInvalid,
  pdfMaxPages,
  pdfPassword,
  prefillNotSupported,
  prefillWithOutputFormat,
  prefillWithThinking,
  programmaticResultContent,
  ptcNotSupported,
  requestTooLarge,
  rolesMustAlternate,
  samplingBoth,
  samplingDeprecated,
  samplingRange,
  samplingWhileThinking,
  schemaTooComplex,
  schemaTooLargeToCheck,
  schemaUnsupportedKeywords,
  searchResultMixedInToolResult,
  searchResultWithoutCitations,
  serverToolNotDeclared,
  serverToolResultUnexpectedId,
  serverToolUseWithoutResult,
  speedNotSupportedModel,
  speedWithoutBeta,
  stopSequenceWhitespace,
  strictAdditionalProperties,
  strictCircularRef,
  strictEnumTypeList,
  strictReference,
  strictToolsNotSupportedModel,
  strictWithCodeCallers,
  systemCacheControlEmptyText,
  systemRoleBlockTypes,
  systemRoleContentEmpty,
  systemRoleFirst,
  systemRoleMustFollow,
  systemRoleMustPrecede,
  systemRoleNotSupported,
  systemRoleTextWhitespace,
  systemTextNonEmpty,
  taskBudgetNotSupportedModel,
  textNonEmpty,
  textNonWhitespace,
  thinkingAdaptiveNotSupported,
  thinkingBetweenToolsNotSupported,
  thinkingBlockEmpty,
  thinkingBudgetVsMaxTokens,
  thinkingDisabledFinalAssistant,
  thinkingDisabledNotSupported,
  thinkingEffortTooHigh,
  thinkingEnabledNotSupported,
  thinkingFinalBlock,
  thinkingFirstBlockToolUse,
  thinkingForcedToolChoice,
  thinkingMustBeFirst,
  thinkingProofEmpty,
  threadContinueWithPrompt,
  threadIncompatible,
  threadNotSupportedModel,
  tooManyMessages,
  tooManyOptionalParameters,
  tooManyStrictTools,
  tooManyTextBytes,
  tooManyUnionParameters,
  tooMuchMedia,
  toolBlocksNeedTools,
  toolChangeAfterPause,
  toolChoiceCaller,
  toolChoiceForcedNotSupportedModel,
  toolChoiceToolNotFound,
  toolChoiceWithoutTools,
  toolNameLongerThan64,
  toolNamesUnique,
  toolReferenceMixedInToolResult,
  toolReferenceNotFound,
  toolResultDuplicate,
  toolResultErrorEmpty,
  toolResultInAssistant,
  toolResultUnexpectedId,
  toolSchemaInvalid202012,
  toolSchemaPatternBroken,
  toolSchemaPropertyKeys,
  toolSchemaTopLevelCombinator,
  toolSchemaTypeObject,
  toolSchemaTypeRequired,
  toolSearchDeferred,
  toolSearchNotSupportedModel,
  toolTypeNotOnPlatform,
  toolTypeNotSupportedByModel,
  toolUseFollowedByContent,
  toolUseIdsUnique,
  toolUseInputMismatch,
  toolUseWithServerId,
  toolUseWithoutToolResult,
  toolsetAllMembersOff,
  toolsetImageOversized,
  toolsetNameConflict,
  toolsetNameMismatch,
  toolsetResultContent,
  toolsetWithStreamingHeader,
  topLevelCacheControlConflict,
  unknownApiVersion,
  unknownModel,
  unsupportedRegex,
  urlSourceNotHttps,
  urlSourceNotSupported,
  urlSourcesUnknownTool,
  userLocationCountry,
  userLocationEmpty,
  userLocationTimezone,
  userProfileWithoutBeta,
  webDomainFormat,
  webDomainsBoth,
  webToolsWithOldCodeExecution,
  workspaceIdMalformed,
];
