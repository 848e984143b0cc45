import type { Turn } from "./conversation.ts";
import { nextSpoken, previousSpoken } from "./spoken.ts";

/** Every block type that answers a call Anthropic's servers ran. */
export const SERVER_RESULT_TYPES: readonly string[] = [
  "web_search_tool_result",
  "web_fetch_tool_result",
  "code_execution_tool_result",
  "bash_code_execution_tool_result",
  "text_editor_code_execution_tool_result",
  "tool_search_tool_result",
  "advisor_tool_result",
  "mcp_tool_result",
];
const SERVER_RESULTS: ReadonlySet<unknown> = new Set(SERVER_RESULT_TYPES);

/** Whether a block type is a call that Anthropic's servers run. */
export function isServerUse(type: unknown): boolean {
  return type === "server_tool_use" || type === "mcp_tool_use";
}

/** Whether a block type is the result of such a call. */
export function isServerResult(type: unknown): boolean {
  return SERVER_RESULTS.has(type);
}

/** The type of block that answers a server tool of this name. */
export function resultTypeOf(tool: string): string {
  return tool.startsWith("tool_search_tool") ? "tool_search_tool_result" : `${tool}_tool_result`;
}

/** Whether a user turn only brings results, so that the assistant's turn goes on behind it. */
export function onlyResults(turn: Turn): boolean {
  const { blocks } = turn;
  for (let j = 0; j < blocks.length; j++) if (blocks[j]?.type !== "tool_result") return false;
  return blocks.length > 0;
}

/** The assistant turn that goes on with this one, behind results only. */
export function continuation(turn: Turn): Turn | undefined {
  const user = nextSpoken(turn);
  if (user?.role !== "user" || !onlyResults(user)) return undefined;
  const next = nextSpoken(user);
  return next?.role === "assistant" ? next : undefined;
}

/** The assistant turn that this one goes on with. */
export function continued(turn: Turn): Turn | undefined {
  const user = previousSpoken(turn);
  if (user?.role !== "user" || !onlyResults(user)) return undefined;
  const previous = previousSpoken(user);
  return previous?.role === "assistant" ? previous : undefined;
}
