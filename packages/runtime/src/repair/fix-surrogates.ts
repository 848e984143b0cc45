import type { Edit, Fixed, Path } from "./edit.ts";
import { isSigned } from "./signed.ts";

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Puts U+FFFD for every half of a surrogate pair, outside signed turns. Null where there is none. */
export function wellFormed(request: unknown): Fixed | null {
  const mending = new Mending(request);
  const made = mending.value(request, []);
  return mending.edits.length === 0 ? null : { request: made, edits: mending.edits };
}

class Mending {
  readonly edits: Edit[] = [];
  private readonly root: unknown;
  /** The containers around what is read just now: a value that leads back into itself is no JSON, and branches without end. */
  private readonly above = new Set<object>();

  constructor(root: unknown) {
    this.root = root;
  }

  /** The value itself where nothing in it changes. */
  value(value: unknown, path: Path): unknown {
    if (typeof value === "string") return text(value, path, this.root, this.edits);
    if (typeof value !== "object" || value === null || path.length > 200 || this.above.has(value)) return value;
    this.above.add(value);
    let changed = false;
    const entries = Object.entries(value).map(([key, member]): [string, unknown] => {
      const made = this.value(member, [...path, Array.isArray(value) ? Number(key) : key]);
      changed ||= made !== member;
      return [key, made];
    });
    this.above.delete(value);
    if (!changed) return value;
    return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
  }
}

function text(value: string, path: Path, root: unknown, edits: Edit[]): string {
  const count = value.match(LONE)?.length ?? 0;
  if (count === 0 || isSigned(root, path)) return value;
  edits.push({ rule: "lone-surrogate", fix: "lone-surrogates", path, action: "replace", note: `${count} half surrogate pair${count === 1 ? "" : "s"} replaced by U+FFFD` });
  return value.replace(LONE, "\ufffd");
}
