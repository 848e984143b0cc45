import type { ModelVersion } from "../generation.ts";
import { TOOLS_OF_A_SERVER } from "./mcp-servers.ts";
import type { TokenRange } from "./tool-prompt.ts";

interface Row {
  readonly prefix: string;
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

/** Definitions that the API writes itself: documented values, and ranges where recorded requests are all there is. */
const ROWS: readonly Row[] = [
  { prefix: "text_editor_", low: 650, estimate: 700, high: 1200 },
  { prefix: "computer_toolset_", low: 4000, estimate: 4520, high: 4700 },
  { prefix: "computer_", low: 735, estimate: 1215, high: 1400 },
  { prefix: "browser_toolset_", low: 5600, estimate: 6610, high: 6800 },
  { prefix: "web_search_", low: 200, estimate: 1700, high: 8000 },
  { prefix: "web_fetch_", low: 200, estimate: 500, high: 3000 },
  { prefix: "code_execution_", low: 400, estimate: 2000, high: 5000 },
  { prefix: "tool_search_tool_", low: 50, estimate: 200, high: 800 },
  { prefix: "memory_", low: 500, estimate: 1000, high: 3000 },
];

/** `bash_20250124` is documented as 325 from Opus 4.7 on and 244 before. */
export const serverToolTokens = (type: string, model: ModelVersion | undefined): TokenRange => {
  if (type.startsWith("bash_")) {
    const estimate = model !== undefined && model.version >= 407 ? 325 : 244;
    return { low: estimate - 10, estimate, high: estimate + 10, known: true };
  }
  if (type === "mcp_toolset") return TOOLS_OF_A_SERVER;
  const row = ROWS.find(({ prefix }) => type.startsWith(prefix));
  if (row === undefined) return { low: 50, estimate: 500, high: 5000, known: false };
  return { low: row.low, estimate: row.estimate, high: row.high, known: true };
};
