import * as z from "zod";
import { bashTools, computerTools, memoryTool, textEditorTools } from "./client.ts";
import { customTool } from "./custom.ts";
import { advisorTool, codeExecutionTools, mcpToolset, toolSearchTools } from "./server.ts";
import { browserToolset, computerToolset } from "./toolset.ts";
import { webFetchTools, webSearchTools } from "./web.ts";

const toolSchema = z
  .discriminatedUnion("type", [
    customTool,
    ...bashTools,
    ...textEditorTools,
    ...computerTools,
    memoryTool,
    ...codeExecutionTools,
    ...webSearchTools,
    ...webFetchTools,
    ...toolSearchTools,
    advisorTool,
    browserToolset,
    computerToolset,
    mcpToolset,
  ])
  .meta({ title: "Tool" });
type ToolType = typeof toolSchema;
export interface ToolSchema extends ToolType {}
/** Every entry that `tools` may hold. */
export const tool: ToolSchema = toolSchema;
