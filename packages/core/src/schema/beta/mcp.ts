import * as z from "zod";
import { mcpListingBetas } from "../betas.ts";
import { nullable, required, shape } from "../meta.ts";
import { freeObject } from "../primitives.ts";

/** One remote MCP server; `tool_configuration` is the form of mcp-client-2025-04-04, still accepted. */
export const mcpServer = shape("MCP server", {
  type: required(z.literal("url"), "A server reached by its address."),
  name: required(z.string(), "Name of the server in this request."),
  url: required(z.string(), "Address of the server, with https."),
  authorization_token: nullable(z.string(), "Token the API presents to the server."),
  tool_configuration: nullable(
    shape("MCP tool configuration", {
      allowed_tools: nullable(z.array(z.string()), "Tools that may be used."),
      enabled: nullable(z.boolean(), "Whether any tool may be used."),
    }),
    "Which tools may be used; newer clients say this in an mcp_toolset.",
  ),
});

export const mcpListedTool = shape("Listed MCP tool", {
  input_schema: required(freeObject, "JSON Schema of the arguments."),
  name: required(z.string(), "Name of the tool."),
  description: nullable(z.string(), "What the tool does."),
});

export const mcpToolListingBlock = shape(
  "MCP tool listing block",
  {
    type: required(z.literal("mcp_tool_listing"), "The tools an MCP server offered at this point."),
    mcp_server_name: required(z.string(), "Name of the MCP server."),
    tools: required(z.array(mcpListedTool), "The tools."),
  },
  { beta: mcpListingBetas },
);
