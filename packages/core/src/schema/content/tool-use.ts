import * as z from "zod";
import { mcpBetas } from "../betas.ts";
import { cacheControlField } from "../cache-control.ts";
import { nullable, optional, required, shape } from "../meta.ts";
import { freeObject, serverToolUseIdPattern, toolUseIdPattern } from "../primitives.ts";

const toolId = required(z.string(), "Id of the code execution call that made this call.");

const toolCallerSchema = z
  .discriminatedUnion("type", [
    shape("Direct caller", { type: required(z.literal("direct"), "The model called the tool itself.") }),
    shape("Code caller of 2025-08", {
      type: required(z.literal("code_execution_20250825"), "Code in the container called the tool."),
      tool_id: toolId,
    }),
    shape("Code caller of 2026-01", {
      type: required(z.literal("code_execution_20260120"), "Code in the container called the tool."),
      tool_id: toolId,
    }),
  ])
  .meta({ title: "Tool caller" });
type ToolCallerType = typeof toolCallerSchema;
export interface ToolCallerSchema extends ToolCallerType {}
/** Who called a tool: the model itself, or code it ran. */
export const toolCaller: ToolCallerSchema = toolCallerSchema;

export const callerField = optional(toolCaller, "Who made the call, as the answer said.");
export const toolsetNameField = nullable(z.string().min(1), "The toolset the member belongs to: computer or browser.");

const input = required(freeObject, "The arguments, as an object.");

export const toolUseBlock = shape("Tool use block", {
  type: required(z.literal("tool_use"), "A call to one of your tools."),
  id: required(z.string().regex(toolUseIdPattern), "Id of the call; its result names it."),
  input,
  name: required(z.string().min(1).max(200), "Name of the tool."),
  cache_control: cacheControlField,
  caller: callerField,
  toolset_name: toolsetNameField,
});

export const serverToolUseBlock = shape("Server tool use block", {
  type: required(z.literal("server_tool_use"), "A call that the API runs itself."),
  id: required(z.string().regex(serverToolUseIdPattern), "Id of the call, starting with srvtoolu_."),
  input,
  name: required(
    z.enum([
      "advisor",
      "web_search",
      "web_fetch",
      "code_execution",
      "bash_code_execution",
      "text_editor_code_execution",
      "tool_search_tool_regex",
      "tool_search_tool_bm25",
    ]),
    "Name of the server tool.",
    { betaValues: { advisor: ["advisor-tool-2026-03-01"] } },
  ),
  cache_control: cacheControlField,
  caller: callerField,
});

export const mcpToolUseBlock = shape(
  "MCP tool use block",
  {
    type: required(z.literal("mcp_tool_use"), "A call that the API made to an MCP server."),
    id: required(z.string().regex(toolUseIdPattern), "Id of the call; its result names it."),
    input,
    name: required(z.string(), "Name of the tool on that server."),
    server_name: required(z.string(), "Name of the MCP server."),
    cache_control: cacheControlField,
  },
  { beta: mcpBetas },
);
