import type { Scene } from "../../../scene.ts";
import { isObject, type Path } from "../../../subject.ts";

/** What another vendor's request has, and what to use here instead; `null`: nothing, leave it out. */
export type Uses = Readonly<Record<string, string | null>>;

export interface Dialect {
  /** Top-level fields nobody but this dialect has. */
  readonly fields: Uses;
  /** Top-level fields that several have: they count only beside others. */
  readonly shared?: Uses;
  readonly roles?: Uses;
  readonly messageFields?: Uses;
  /** Values of a content block's `type`. */
  readonly blocks?: Uses;
  /** Members of content blocks without a `type`. */
  readonly bareBlocks?: Uses;
  /** Values of a tool's `type`. */
  readonly tools?: Uses;
}

export interface Sign {
  readonly name: string;
  readonly use: string | null;
  readonly path: Path;
}

type Bare = Readonly<Record<string, unknown>>;

/**
 * The signs of a dialect in a request, each name once, in the order they stand. Reads the bare request, since what is foreign is
 * ill-shaped and out of reach for rules; only what is surely there counts, and one unknown thing hides nothing else.
 */
export function findSigns(scene: Scene, dialect: Dialect): readonly Sign[] {
  if (scene.guard === null) return [];
  const request: Bare = scene.guard.original(scene.request);
  const signs = new Map<string, Sign>();
  const add = (uses: Uses | undefined, name: unknown, path: Path): void => {
    if (uses === undefined || typeof name !== "string" || signs.has(name) || !Object.hasOwn(uses, name)) return;
    signs.set(name, { name, use: uses[name] ?? null, path });
  };
  for (const name of Object.keys(request)) add(dialect.fields, name, [name]);
  inMessages(request.messages, dialect, add);
  each(request.tools, (tool, index) => add(dialect.tools, tool.type, ["tools", index, "type"]));
  if (signs.size > 0) for (const name of Object.keys(request)) add(dialect.shared, name, [name]);
  return [...signs.values()];
}

type Add = (uses: Uses | undefined, name: unknown, path: Path) => void;

function inMessages(messages: unknown, dialect: Dialect, add: Add): void {
  each(messages, (message, index) => {
    const path = ["messages", index];
    add(dialect.roles, message.role, [...path, "role"]);
    if (dialect.messageFields !== undefined) for (const name of Object.keys(message)) add(dialect.messageFields, name, [...path, name]);
    each(message.content, (block, at) => {
      if (block.type !== undefined) return add(dialect.blocks, block.type, [...path, "content", at, "type"]);
      if (dialect.bareBlocks !== undefined) for (const name of Object.keys(block)) add(dialect.bareBlocks, name, [...path, "content", at, name]);
    });
  });
}

function each(list: unknown, visit: (item: Bare, index: number) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((item: unknown, index) => {
    if (isObject(item)) visit(item, index);
  });
}

/** "`a`: use `b`; leave out `c`". */
export function inWords(signs: readonly Sign[]): string {
  const renamed = signs.filter(({ use }) => use !== null).slice(0, 8).map(({ name, use }) => `\`${name}\`: ${use}`);
  const dropped = signs.filter(({ use }) => use === null).slice(0, 8).map(({ name }) => `\`${name}\``);
  return [...renamed, ...(dropped.length === 0 ? [] : [`leave out ${dropped.join(", ")}`])].join("; ");
}
