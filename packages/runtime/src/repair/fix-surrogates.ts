import type { Edit, Fixed, Path } from "./edit.ts";
import { isSigned } from "./signed.ts";

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Puts U+FFFD for every half of a surrogate pair, outside signed turns. Null where there is none. */
export function wellFormed(request: unknown): Fixed | null {
  const edits: Edit[] = [];
  const made = mended(request, [], request, edits);
  return edits.length === 0 ? null : { request: made, edits };
}

function mended(value: unknown, path: Path, root: unknown, edits: Edit[]): unknown {
  if (typeof value === "string") return text(value, path, root, edits);
  if (typeof value !== "object" || value === null || path.length > 200) return value;
  let changed = false;
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => {
    const made = mended(member, [...path, Array.isArray(value) ? Number(key) : key], root, edits);
    changed ||= made !== member;
    return [key, made];
  });
  if (!changed) return value;
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

function text(value: string, path: Path, root: unknown, edits: Edit[]): string {
  const count = value.match(LONE)?.length ?? 0;
  if (count === 0 || isSigned(root, path)) return value;
  edits.push({ rule: "lone-surrogate", fix: "lone-surrogates", path, action: "replace", note: `${count} half surrogate pair${count === 1 ? "" : "s"} replaced by U+FFFD` });
  return value.replace(LONE, "\ufffd");
}
