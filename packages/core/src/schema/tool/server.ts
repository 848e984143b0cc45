import * as z from "zod";
import { advisorBetas, mcpToolsetBetas, toolSearchBetas } from "../betas.ts";
import { mcpListedTool } from "../beta/mcp.ts";
import { cacheControl, cacheControlField } from "../cache-control.ts";
import { nullable, optional, required, shape, type FieldMeta } from "../meta.ts";
import { freeObject, modelId } from "../primitives.ts";
import { commonToolFields, deferLoading, strict } from "./common.ts";

function codeExecution<const T extends string>(type: T, title: string, note: FieldMeta) {
  return shape(
    title,
    {
      type: required(z.literal(type), "Kind and version of the tool."),
      name: required(z.literal("code_execution"), "Fixed name of the tool."),
      ...commonToolFields,
      strict,
    },
    { notOn: ["bedrock", "vertex"], ...note },
  );
}

export const codeExecutionTools = [
  codeExecution("code_execution_20250522", "Code execution of 2025-05", {
    gaSince: "2026-02-17",
    gatedBy: ["code-execution-2025-05-22"],
  }),
  codeExecution("code_execution_20250825", "Code execution of 2025-08", {
    gaSince: "2026-02-17",
    gatedBy: ["code-execution-2025-08-25"],
  }),
  codeExecution("code_execution_20260120", "Code execution of 2026-01", {}),
  codeExecution("code_execution_20260521", "Code execution of 2026-05", {}),
] as const;

/** Both tool search tools are known by a dated and by an undated type. */
function toolSearch<const T extends string>(name: T, title: string) {
  return shape(
    title,
    {
      type: required(z.literal([`${name}_20251119`, name]), "Kind of search, with or without its version."),
      name: required(z.literal(name), "Fixed name of the tool."),
      ...commonToolFields,
      strict,
    },
    { gaSince: "2026-02-17", gatedBy: toolSearchBetas, gaNotOn: ["bedrock"] },
  );
}

export const toolSearchTools = [
  toolSearch("tool_search_tool_bm25", "Tool search by words"),
  toolSearch("tool_search_tool_regex", "Tool search by pattern"),
] as const;

export const advisorTool = shape(
  "Advisor tool",
  {
    type: required(z.literal("advisor_20260301"), "Kind and version of the tool."),
    model: required(modelId, "The model that advises."),
    name: required(z.literal("advisor"), "Fixed name of the tool."),
    allowed_callers: commonToolFields.allowed_callers,
    cache_control: cacheControlField,
    caching: nullable(cacheControl, "Caches the advisor's own view of the conversation."),
    defer_loading: deferLoading,
    max_tokens: nullable(z.int().min(1024), "Longest advice in tokens, at least 1,024."),
    max_uses: nullable(z.int().gt(0), "How often advice may be asked in one request."),
    strict,
  },
  { beta: advisorBetas, notOn: ["bedrock", "vertex"] },
);

export const mcpToolset = shape(
  "MCP toolset",
  {
    type: required(z.literal("mcp_toolset"), "The tools of one MCP server."),
    mcp_server_name: required(z.string(), "Name of the server, as in mcp_servers."),
    cache_control: cacheControlField,
    configs: nullable(freeObject, "Settings of single tools, by tool name; unknown names do not matter."),
    default_config: optional(
      shape("MCP default settings", {
        defer_loading: deferLoading,
        enabled: optional(z.boolean(), "Whether the tools may be used."),
      }),
      "Settings of all other tools.",
    ),
    tools: nullable(z.array(mcpListedTool), "The server's tool list, when it is pinned instead of asked for.", {
      beta: ["mcp-client-2026-09-15"],
    }),
  },
  { beta: mcpToolsetBetas, notOn: ["bedrock", "vertex"] },
);
