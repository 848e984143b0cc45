import type { Problem } from "@no400/core";
import { at, withAt, without, type Edit, type Fields, type FixName, type Fixed, type Path } from "./edit.ts";

const BLANK = "(empty)";

/** Drops a text block without text; where it is the only one, or content is no list, a placeholder stands in. */
export function dropEmptyText(request: unknown, { path, code }: Problem): Fixed | null {
  const where = blockPath(request, path);
  if (where === null) return fillContent(request, path, code);
  const holder = at(request, where.slice(0, -1));
  const edit = (action: Edit["action"], note: string): Edit => ({ rule: code, fix: "empty-text", path: where, action, note });
  if (!Array.isArray(holder)) return null;
  if (holder.length > 1) return { request: without(request, where), edits: [edit("remove", "text block without text removed")] };
  if (where[0] === "system" && where.length === 2) return { request: without(request, ["system"]), edits: [{ ...edit("remove", "empty system prompt removed"), path: ["system"] }] };
  const { cache_control: _, ...block } = holder[0] as Fields;
  return { request: withAt(request, where, { ...block, text: BLANK }), edits: [edit("replace", "placeholder put for an empty text")] };
}

/** The path of the text block that a problem points into. */
function blockPath(request: unknown, path: Path): Path | null {
  for (let length = path.length; length > 0; length--) {
    const where = path.slice(0, length);
    if (typeof where.at(-1) === "number" && (at(request, where) as Fields | undefined)?.type === "text") return where;
  }
  return null;
}

/** A message or system prompt given as a string, or a message without any content. */
function fillContent(request: unknown, path: Path, rule: string): Fixed | null {
  if (path[0] === "system") return { request: without(request, ["system"]), edits: [{ rule, fix: "empty-text", path: ["system"], action: "remove", note: "empty system prompt removed" }] };
  const where = path[0] === "messages" && typeof path[1] === "number" ? ["messages", path[1], "content"] : null;
  if (where === null) return null;
  const content = at(request, where);
  if (typeof content !== "string" && !(Array.isArray(content) && content.length === 0)) return null;
  return { request: withAt(request, where, BLANK), edits: [{ rule, fix: "empty-text", path: where, action: "replace", note: "placeholder put for empty content" }] };
}

/** Trims the end of the text at a path. */
export function trimEnd(request: unknown, { path, code }: Problem): Fixed | null {
  const where = typeof at(request, path) === "string" ? path : path.slice(0, 3);
  const text = at(request, where);
  if (typeof text !== "string") return null;
  const trimmed = text.replace(/\s+$/u, "");
  if (trimmed === text) return null;
  if (trimmed === "") return dropBlank(request, where, code);
  return { request: withAt(request, where, trimmed), edits: [{ rule: code, fix: "trailing-whitespace", path: where, action: "replace", note: `${text.length - trimmed.length} blank characters removed from the end` }] };
}

/** A prefill of nothing but blanks: its block goes, or the message when that was all. */
function dropBlank(request: unknown, where: Path, rule: string): Fixed | null {
  const content = at(request, where.slice(0, 3));
  const path = Array.isArray(content) && content.length > 1 ? where.slice(0, 4) : where.slice(0, 2);
  return { request: without(request, path), edits: [{ rule, fix: "trailing-whitespace", path, action: "remove", note: "blank end of the last message removed" }] };
}

/** Drops a top-level field. */
export function dropField(fix: FixName) {
  return (request: unknown, { path, code }: Problem): Fixed | null => {
    const name = path[0];
    if (typeof name !== "string" || at(request, [name]) === undefined) return null;
    return { request: without(request, [name]), edits: [{ rule: code, fix, path: [name], action: "remove", note: `${name} removed` }] };
  };
}
