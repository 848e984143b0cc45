import type * as z from "zod";
import { advisorToolResultBlock } from "./beta/advisor-result.ts";
import { billingPolicy } from "./beta/billing.ts";
import { compactionBlock, compactionConfig } from "./beta/compaction.ts";
import { contextEdit, contextManagement } from "./beta/context-management.ts";
import { fallback, fallbackBlock, fallbackCreditToken, fallbacks } from "./beta/fallback.ts";
import { mcpServer, mcpToolListingBlock } from "./beta/mcp.ts";
import { thread } from "./beta/thread.ts";
import { toolAdditionBlock, toolRemovalBlock } from "./beta/tool-change.ts";
import { bedrockConverseRequest, converseBlock, converseMessage } from "./bedrock-converse.ts";
import { cacheControl, cacheControlField } from "./cache-control.ts";
import { container, containerParams } from "./container.ts";
import { browserStateBlock, browserStateChange, browserTab } from "./content/browser-state.ts";
import { citationsConfig, textCitation } from "./content/citations.ts";
import * as codeResults from "./content/code-execution-results.ts";
import { contentSource, documentBlock, plainTextSource, searchResultBlock } from "./content/document.ts";
import { base64ImageSource, base64PdfSource, fileSource, imageBlock, urlSource } from "./content/image.ts";
import { contentBlock } from "./content/index.ts";
import { textBlock } from "./content/text.ts";
import { redactedThinkingBlock, thinkingBlock } from "./content/thinking.ts";
import {
  mcpToolResultBlock,
  toolReferenceBlock,
  toolResultBlock,
  toolResultContentBlock,
} from "./content/tool-result.ts";
import { toolSearchToolResultBlock } from "./content/tool-search-results.ts";
import { callerField, mcpToolUseBlock, serverToolUseBlock, toolCaller, toolUseBlock } from "./content/tool-use.ts";
import { webFetchToolResultBlock, webSearchResult, webSearchToolResultBlock } from "./content/web-results.ts";
import { assistantMessage, message, messageContent, systemMessage, userMessage } from "./message.ts";
import { jsonFormat, outputConfig } from "./output-config.ts";
import {
  batchItem,
  batchRequest,
  bedrockInvokeRequest,
  countTokensRequest,
  messagesRequest,
  vertexRequest,
} from "./request.ts";
import { diagnostics, metadata } from "./request-fields.ts";
import { thinkingConfig } from "./thinking.ts";
import { toolChoice } from "./tool/choice.ts";
import { bashTools, computerTools, memoryTool, textEditorTools } from "./tool/client.ts";
import { commonToolFields, inputExamples, strict } from "./tool/common.ts";
import { customTool } from "./tool/custom.ts";
import { tool } from "./tool/index.ts";
import { advisorTool, codeExecutionTools, mcpToolset, toolSearchTools } from "./tool/server.ts";
import { browserToolset, computerToolset, memberConfig, memberField } from "./tool/toolset.ts";
import { domainsField, maxUses, urlSources, userLocation, webFetchTools, webSearchTools } from "./tool/web.ts";

/** The six bodies, by the place they are sent to. */
export const schemas = {
  messages: messagesRequest,
  countTokens: countTokensRequest,
  batch: batchRequest,
  bedrockInvoke: bedrockInvokeRequest,
  vertex: vertexRequest,
  bedrockConverse: bedrockConverseRequest,
} as const;

export type SchemaName = keyof typeof schemas;

const [bash20241022, bash20250124] = bashTools;
const [textEditor20241022, textEditor20250124, textEditor20250429, textEditor20250728] = textEditorTools;
const [computer20241022, computer20250124, computer20251124] = computerTools;
const [codeExecution20250522, codeExecution20250825, codeExecution20260120, codeExecution20260521] = codeExecutionTools;
const [webSearch20250305, webSearch20260209, webSearch20260318] = webSearchTools;
const [webFetch20250910, webFetch20260209, webFetch20260309, webFetch20260318] = webFetchTools;
const [toolSearchBm25, toolSearchRegex] = toolSearchTools;

/** Every shape that has a name, by that name: the `$defs` of the JSON Schema, and the rows of the lowered table. */
export const definitions: Readonly<Record<string, z.ZodType>> = {
  messagesRequest,
  countTokensRequest,
  batchRequest,
  batchItem,
  bedrockInvokeRequest,
  vertexRequest,
  bedrockConverseRequest,
  converseMessage,
  converseBlock,
  message,
  userMessage,
  assistantMessage,
  systemMessage,
  messageContent,
  contentBlock,
  textBlock,
  imageBlock,
  documentBlock,
  searchResultBlock,
  thinkingBlock,
  redactedThinkingBlock,
  toolUseBlock,
  toolResultBlock,
  toolResultContentBlock,
  toolReferenceBlock,
  browserStateBlock,
  browserStateChange,
  browserTab,
  serverToolUseBlock,
  webSearchToolResultBlock,
  webSearchResult,
  webFetchToolResultBlock,
  ...codeResults,
  toolSearchToolResultBlock,
  mcpToolUseBlock,
  mcpToolResultBlock,
  mcpToolListingBlock,
  advisorToolResultBlock,
  compactionBlock,
  toolAdditionBlock,
  toolRemovalBlock,
  fallbackBlock,
  base64ImageSource,
  base64PdfSource,
  fileSource,
  urlSource,
  plainTextSource,
  contentSource,
  textCitation,
  citationsConfig,
  cacheControl,
  cacheControlField,
  toolCaller,
  callerField,
  tool,
  customTool,
  bash20241022,
  bash20250124,
  textEditor20241022,
  textEditor20250124,
  textEditor20250429,
  textEditor20250728,
  computer20241022,
  computer20250124,
  computer20251124,
  memoryTool,
  codeExecution20250522,
  codeExecution20250825,
  codeExecution20260120,
  codeExecution20260521,
  webSearch20250305,
  webSearch20260209,
  webSearch20260318,
  webFetch20250910,
  webFetch20260209,
  webFetch20260309,
  webFetch20260318,
  toolSearchBm25,
  toolSearchRegex,
  advisorTool,
  browserToolset,
  computerToolset,
  memberConfig,
  memberField,
  mcpToolset,
  allowedCallersField: commonToolFields.allowed_callers,
  deferLoadingField: commonToolFields.defer_loading,
  strictField: strict,
  inputExamplesField: inputExamples,
  domainsField,
  maxUsesField: maxUses,
  urlSourcesField: urlSources,
  userLocationField: userLocation,
  toolChoice,
  thinkingConfig,
  outputConfig,
  jsonFormat,
  container,
  containerParams,
  metadata,
  diagnostics,
  contextManagement,
  contextEdit,
  mcpServer,
  compactionConfig,
  fallbacks,
  fallback,
  fallbackCreditToken,
  thread,
  billingPolicy,
};
