import { isObject } from "../../subject.ts";
import type { TokenRange } from "./tool-prompt.ts";

/** Definitions of one server's tools. Recorded (November 2026): 100, 3,980 and, of two servers, 14,170 tokens. */
export const TOOLS_OF_A_SERVER: TokenRange = { low: 50, estimate: 500, high: 20_000, known: false };

/** Indices of the MCP servers that no toolset of `tools` names: under the first beta all their tools came along of themselves. */
export const serversWithoutToolset = (servers: unknown, tools: readonly unknown[]): readonly number[] => {
  if (!Array.isArray(servers)) return [];
  const named = new Set(tools.map((tool) => (isObject(tool) ? tool["mcp_server_name"] : undefined)));
  return servers.flatMap((server: unknown, index) => (isObject(server) && !named.has(server["name"]) ? [index] : []));
};
