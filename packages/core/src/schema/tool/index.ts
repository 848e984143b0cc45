import * as z from "zod";
import { bashTools, computerTools, memoryTool, textEditorTools } from "./client.ts";
import { customTool } from "./custom.ts";
import { advisorTool, codeExecutionTools, mcpToolset, toolSearchTools } from "./server.ts";
import { browserToolset, computerToolset } from "./toolset.ts";
import { webFetchTools, webSearchTools } from "./web.ts";

/** Every entry that `tools` may hold. */
export const tool = z
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
