import * as z from "zod";
import { mcpBetas, toolSearchBetas } from "../betas.ts";
import { cacheControlField } from "../cache-control.ts";
import { optional, required, shape } from "../meta.ts";
import { toolUseIdPattern } from "../primitives.ts";
import { browserStateBlock } from "./browser-state.ts";
import { documentBlock, searchResultBlock } from "./document.ts";
import { imageBlock } from "./image.ts";
import { textBlock } from "./text.ts";
import { toolsetNameField } from "./tool-use.ts";

export const toolReferenceBlock = shape(
  "Tool reference block",
  {
    type: required(z.literal("tool_reference"), "Points at a tool, which is loaded with it."),
    tool_name: required(z.string(), "Name of the tool."),
    cache_control: cacheControlField,
  },
  { gaSince: "2026-02-17", gatedBy: toolSearchBetas },
);

const toolUseId = required(z.string().regex(toolUseIdPattern), "Id of the call this answers.");
const isError = optional(z.boolean(), "Whether the call failed.");

const toolResultContentBlockSchema = z
  .discriminatedUnion("type", [
    textBlock,
    imageBlock,
    searchResultBlock,
    documentBlock,
    toolReferenceBlock,
    browserStateBlock,
  ])
  .meta({ title: "Tool result content" });
type ToolResultContentBlockType = typeof toolResultContentBlockSchema;
export interface ToolResultContentBlockSchema extends ToolResultContentBlockType {}
export const toolResultContentBlock: ToolResultContentBlockSchema = toolResultContentBlockSchema;

export const toolResultBlock = shape("Tool result block", {
  type: required(z.literal("tool_result"), "The answer to a call of one of your tools."),
  tool_use_id: toolUseId,
  cache_control: cacheControlField,
  content: optional(z.union([z.string(), z.array(toolResultContentBlock)]), "What the tool returned."),
  is_error: isError,
  toolset_name: toolsetNameField,
});

export const mcpToolResultBlock = shape(
  "MCP tool result block",
  {
    type: required(z.literal("mcp_tool_result"), "What an MCP server answered."),
    tool_use_id: toolUseId,
    cache_control: cacheControlField,
    content: optional(z.union([z.string(), z.array(textBlock)]), "What the tool returned."),
    is_error: isError,
  },
  { beta: mcpBetas },
);
