import { isObject } from "@no400/core";

export type Path = readonly (string | number)[];
export type Fields = Readonly<Record<string, unknown>>;

/** One change, by the rule that asked for it. */
export interface Edit {
  /** Rule id of the problem that was repaired. */
  readonly rule: string;
  readonly fix: FixName;
  /** Where, in the request as it stood when the edit was made. */
  readonly path: Path;
  readonly action: "insert" | "remove" | "replace";
  /** What was done, in words, without content. */
  readonly note: string;
}

/** The repairs that can be allowed. */
export type FixName =
  | "missing-tool-result"
  | "orphan-tool-result"
  | "text-behind-call"
  | "empty-text"
  | "trailing-whitespace"
  | "duplicate-ids"
  | "cache-control"
  | "lone-surrogates"
  | "sampling"
  | "foreign-dialect";

/** What a fixer made of a request; null where it had nothing safe to do. */
export interface Fixed {
  readonly request: unknown;
  readonly edits: readonly Edit[];
}

/** The value at a path; undefined where there is none. */
export function at(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** A copy of the tree along a path, with another value at its end; everything beside it is shared. */
export function withAt(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(root)) return root.map((item: unknown, index) => (index === key ? withAt(item, rest, value) : item));
  if (!isObject(root)) return root;
  return { ...root, [key]: withAt(root[key], rest, value) };
}

/** A copy without the member or item at a path. */
export function without(root: unknown, path: Path): unknown {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const holder = at(root, parent);
  if (key === undefined) return root;
  if (Array.isArray(holder)) return withAt(root, parent, holder.filter((_, index) => index !== key));
  if (!isObject(holder)) return root;
  const { [key]: _, ...rest } = holder;
  return withAt(root, parent, rest);
}

export function insertAt(root: unknown, path: Path, value: unknown): unknown {
  const index = path.at(-1);
  const parent = path.slice(0, -1);
  const holder = at(root, parent);
  if (!Array.isArray(holder) || typeof index !== "number") return root;
  return withAt(root, parent, [...(holder as readonly unknown[]).slice(0, index), value, ...(holder as readonly unknown[]).slice(index)]);
}

/** The messages of a request, as far as they are objects. */
export function messagesOf(request: unknown): readonly Fields[] {
  const messages = at(request, ["messages"]);
  return Array.isArray(messages) ? (messages as readonly Fields[]) : [];
}

/** Content as blocks: a string stands for one text block. */
export function blocksOf(message: Fields | undefined): readonly Fields[] {
  const content = message?.content;
  if (typeof content === "string") return content === "" ? [] : [{ type: "text", text: content }];
  return Array.isArray(content) ? content.filter(isObject) : [];
}

/** The first and the last of the assistant messages around an index: the API takes neighbours as one turn. */
export function turnAround(messages: readonly Fields[], index: number): readonly [first: number, last: number] {
  let [first, last] = [index, index];
  while (messages[first - 1]?.role === "assistant") first--;
  while (messages[last + 1]?.role === "assistant") last++;
  return [first, last];
}
