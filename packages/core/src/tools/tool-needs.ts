import { TOOL_TYPES, type ToolTypeFacts } from "../facts/index.ts";

/** What a rule `needs` that speaks of some kinds of tools only. */
export function toolTypes(which: (facts: ToolTypeFacts) => boolean): readonly string[] {
  return TOOL_TYPES.filter(which).map(({ type }) => `type=${type}`);
}
