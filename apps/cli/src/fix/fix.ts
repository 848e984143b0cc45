import type { LocatedProblem, Path } from "../core.ts";

/** One edit a fix asks for; paths start at the request's root. */
export type Change =
  /** Sets a value; `undefined` removes the member or item. */
  | { readonly path: Path; readonly to: unknown }
  /** Gives a member another name, in place. */
  | { readonly path: Path; readonly rename: string }
  /** Writes other text over the problem's own place. */
  | { readonly overwrite: string };

/** What can be done about the problems of one rule. */
export interface Fix {
  /** The rule's id; also the name of the file. */
  readonly rule: string;
  /** Safe: the request means what it meant. Unsafe: a person should look. */
  readonly safe: boolean;
  /** What it does, for `no400 rules`. No full stop. */
  readonly does: string;
  /** The changes for one problem; none where this problem cannot be helped. */
  changes(problem: LocatedProblem, request: unknown): readonly Change[];
}

/** The value at a path, or undefined. */
export function valueAt(request: unknown, path: Path): unknown {
  let value = request;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** Removes the block a path leads into, unless it is the only one of its message. */
export function withoutBlock(problem: LocatedProblem, request: unknown): readonly Change[] {
  const end = problem.path.findLastIndex((key) => typeof key === "number");
  const block = problem.path.slice(0, end + 1);
  const siblings = valueAt(request, block.slice(0, -1));
  if (!Array.isArray(siblings) || siblings.length < 2 || block.at(-2) === "messages") return [];
  const text = (siblings[block.at(-1) as number] as { cache_control?: unknown } | undefined)?.cache_control;
  return text === undefined || text === null ? [{ path: block, to: undefined }] : [];
}
