import type { Shaped } from "../site.ts";

/** What other parts of a request ask about `tools`; computed once a request. */
export interface ToolsView {
  readonly count: number;
  /** Names of all tools that have one. */
  readonly names: ReadonlySet<string>;
  /** All `type` tags, `custom` for plain tools. */
  readonly types: ReadonlySet<string>;
  /** True when a tool's type starts with one of the families (`code_execution`, `web_search`, …). */
  hasFamily(family: string): boolean;
}

/** Looks through the tool list once. */
export function viewTools(tools: readonly Shaped[]): ToolsView {
  const names = new Set<string>();
  const types = new Set<string>();
  let count = 0;
  for (const tool of tools) {
    count++;
    types.add((tool.type as string | null | undefined) ?? "custom");
    if (typeof tool.name === "string") names.add(tool.name);
  }
  return {
    count,
    names,
    types,
    hasFamily: (family) => [...types].some((type) => type.startsWith(`${family}_`)),
  };
}
