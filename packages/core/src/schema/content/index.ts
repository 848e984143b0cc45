import * as z from "zod";
import { advisorToolResultBlock } from "../beta/advisor-result.ts";
import { compactionBlock } from "../beta/compaction.ts";
import { fallbackBlock } from "../beta/fallback.ts";
import { mcpToolListingBlock } from "../beta/mcp.ts";
import { toolAdditionBlock, toolRemovalBlock } from "../beta/tool-change.ts";
import {
  bashCodeExecutionToolResultBlock,
  codeExecutionToolResultBlock,
  containerUploadBlock,
  textEditorCodeExecutionToolResultBlock,
} from "./code-execution-results.ts";
import { documentBlock, searchResultBlock } from "./document.ts";
import { imageBlock } from "./image.ts";
import { textBlock } from "./text.ts";
import { redactedThinkingBlock, thinkingBlock } from "./thinking.ts";
import { mcpToolResultBlock, toolResultBlock } from "./tool-result.ts";
import { toolSearchToolResultBlock } from "./tool-search-results.ts";
import { mcpToolUseBlock, serverToolUseBlock, toolUseBlock } from "./tool-use.ts";
import { webFetchToolResultBlock, webSearchToolResultBlock } from "./web-results.ts";

const contentBlockSchema = z
  .discriminatedUnion("type", [
    textBlock,
    imageBlock,
    documentBlock,
    searchResultBlock,
    thinkingBlock,
    redactedThinkingBlock,
    toolUseBlock,
    toolResultBlock,
    serverToolUseBlock,
    webSearchToolResultBlock,
    webFetchToolResultBlock,
    codeExecutionToolResultBlock,
    bashCodeExecutionToolResultBlock,
    textEditorCodeExecutionToolResultBlock,
    toolSearchToolResultBlock,
    containerUploadBlock,
    mcpToolUseBlock,
    mcpToolResultBlock,
    mcpToolListingBlock,
    advisorToolResultBlock,
    compactionBlock,
    toolAdditionBlock,
    toolRemovalBlock,
    fallbackBlock,
  ])
  .meta({ title: "Content block" });
type ContentBlockType = typeof contentBlockSchema;
export interface ContentBlockSchema extends ContentBlockType {}
/** Every block a message may hold. Which role may hold which is a rule, not a shape: the API answers it later and in other words. */
export const contentBlock: ContentBlockSchema = contentBlockSchema;
