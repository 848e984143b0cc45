import * as z from "zod";
import { inlineToolBetas, toolChangeBetas } from "../betas.ts";
import { cacheControlField } from "../cache-control.ts";
import { required, shape } from "../meta.ts";
import { tool } from "../tool/index.ts";

const serverName = required(z.string(), "Name of the MCP server.");

const toolReference = shape("Tool by name", {
  type: required(z.literal("tool_reference"), "One tool of the request."),
  name: required(z.string(), "Name of the tool."),
});

const mcpToolReference = shape("MCP tool by name", {
  type: required(z.literal("mcp_tool_reference"), "One tool of an MCP server."),
  name: required(z.string(), "Name of the tool on that server."),
  server_name: serverName,
});

const mcpToolsetReference = shape("MCP server by name", {
  type: required(z.literal("mcp_toolset_reference"), "All tools of an MCP server."),
  server_name: serverName,
});

const toolDefinition = shape(
  "Tool defined inline",
  {
    type: required(z.literal("tool_definition"), "A tool written out at this place."),
    definition: required(tool, "The tool."),
  },
  { beta: inlineToolBetas },
);

const toolAdditionBlockSchema = shape(
  "Tool addition block",
  {
    type: required(z.literal("tool_addition"), "Makes a tool available from here on."),
    tool: required(
      z.discriminatedUnion("type", [toolReference, mcpToolReference, mcpToolsetReference, toolDefinition]),
      "The tool.",
    ),
    cache_control: cacheControlField,
  },
  { beta: toolChangeBetas, betaMessage: "`tool_addition` blocks require anthropic-beta: inline-tools-2026-09-15" },
);
type ToolAdditionBlockType = typeof toolAdditionBlockSchema;
export interface ToolAdditionBlockSchema extends ToolAdditionBlockType {}
export const toolAdditionBlock: ToolAdditionBlockSchema = toolAdditionBlockSchema;

export const toolRemovalBlock = shape(
  "Tool removal block",
  {
    type: required(z.literal("tool_removal"), "Takes a tool away from here on."),
    tool: required(z.discriminatedUnion("type", [toolReference, mcpToolReference, mcpToolsetReference]), "The tool."),
    cache_control: cacheControlField,
  },
  { beta: toolChangeBetas },
);
