import type { Problem } from "@no400/core";
import { at, without, type Edit, type Fields, type Fixed, type Path } from "./edit.ts";

/** Removes cache breakpoints beyond four. The last ones are kept: a later breakpoint covers all that stands before it. */
export function dropBreakpoints(request: unknown, { code }: Problem): Fixed | null {
  const marked = breakpoints(request);
  const automatic = (request as Fields).cache_control === undefined || (request as Fields).cache_control === null ? 0 : 1;
  const surplus = marked.slice(0, Math.max(0, marked.length + automatic - 4));
  if (surplus.length === 0) return null;
  const edits = surplus.map((path): Edit => ({ rule: code, fix: "cache-control", path, action: "remove", note: "cache breakpoint beyond four removed" }));
  return { request: surplus.reduce(without, request), edits };
}

/** Paths of all `cache_control` members below the top, in the order the prompt is read: tools, system, messages. */
function breakpoints(request: unknown): readonly Path[] {
  return ["tools", "system", "messages"].flatMap((name) => found(at(request, [name]), [name]));
}

function found(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => found(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  const inner = ["content", "source"].flatMap((name) => found((value as Fields)[name], [...path, name]));
  const own = (value as Fields).cache_control;
  return own === undefined || own === null ? inner : [...inner, [...path, "cache_control"]];
}
