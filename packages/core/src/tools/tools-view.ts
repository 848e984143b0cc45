import type { Shaped } from "../site.ts";

/** What other parts of a request ask about `tools`; computed once a request. */
export interface ToolsView {
  readonly count: number;
  /** Names of all tools that have one. */
  readonly names: ReadonlySet<string>;
  /** All `type` tags, `custom` for plain tools. */
  readonly types: ReadonlySet<string>;
  /** True when toolsets bring tools whose names are not listed: those of an MCP server, the members of computer and browser. */
  readonly hasUnknownNames: boolean;
  /** True when a tool's type starts with one of the families (`code_execution`, `web_search`, …). */
  hasFamily(family: string): boolean;
}

/** Looks through the tool list once. */
export function viewTools(tools: readonly Shaped[]): ToolsView {
  const names = new Set<string>();
  const types = new Set<string>();
  let hasUnknownNames = false;
  let count = 0;
  for (const tool of tools) {
    count++;
    const type = (tool.type as string | null | undefined) ?? "custom";
    types.add(type);
    if (typeof tool.name === "string") names.add(tool.name);
    else if (type.includes("toolset")) hasUnknownNames = true;
  }
  return {
    count,
    names,
    types,
    hasUnknownNames,
    hasFamily: (family) => [...types].some((type) => type.startsWith(`${family}_`)),
  };
}
