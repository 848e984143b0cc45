import type { Node, parseTree } from "jsonc-parser";
import type { Path } from "../core.ts";

export type ParseTree = typeof parseTree;

/** Puts `content` in the place of a stretch of text. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** Edits of one JSON or JSONC text that leave everything else, comments included, as it is written. */
export class JsonEditor {
  private readonly root: Node | undefined;
  private readonly text: string;

  constructor(text: string, parseTree: ParseTree) {
    this.text = text;
    this.root = parseTree(text, [], { allowTrailingComma: true });
  }

  /** Sets the value at a path, adding the last member or item where it is not there; `undefined` removes it. */
  set(path: Path, value: unknown): readonly TextEdit[] {
    const node = this.nodeAt(path);
    if (value === undefined) return node === undefined ? [] : this.remove(node.parent?.type === "property" ? node.parent : node);
    if (node !== undefined) return [{ offset: node.offset, length: node.length, content: this.written(value, node.offset) }];
    const owner = this.nodeAt(path.slice(0, -1));
    const key = path.at(-1);
    if (owner?.type === "object" && typeof key === "string") return this.append(owner, `${JSON.stringify(key)}: `, value);
    return owner?.type === "array" && key === owner.children?.length ? this.append(owner, "", value) : [];
  }

  /** Gives a member another name. */
  rename(path: Path, name: string): readonly TextEdit[] {
    const key = this.nodeAt(path)?.parent?.children?.[0];
    return key?.type === "string" ? [{ offset: key.offset, length: key.length, content: JSON.stringify(name) }] : [];
  }

  private nodeAt(path: Path): Node | undefined {
    let node = this.root;
    for (const key of path) node = typeof key === "number" ? item(node, key) : member(node, key);
    return node;
  }

  private remove(node: Node): readonly TextEdit[] {
    const siblings = node.parent?.children ?? [];
    const index = siblings.indexOf(node);
    const end = node.offset + node.length;
    const comma = this.commaAfter(end);
    if (comma !== null && index < siblings.length - 1) return [cut(node.offset, skipBlank(this.text, comma + 1))];
    const before = siblings[index - 1];
    const start = backOverBlank(this.text, node.offset);
    if (before === undefined) return [cut(start, comma === null ? end : comma + 1)];
    // The last one takes the comma before it along, unless trailing commas are the file's custom.
    const own = comma === null ? this.commaAfter(before.offset + before.length) : comma;
    if (own === null) return [cut(start, end)];
    return own >= end ? [cut(start, own + 1)] : own + 1 >= start ? [cut(own, end)] : [cut(own, own + 1), cut(start, end)];
  }

  private append(owner: Node, prefix: string, value: unknown): readonly TextEdit[] {
    const last = owner.children?.at(-1);
    if (last === undefined) return [{ offset: owner.offset + 1, length: 0, content: `${prefix}${this.written(value, owner.offset)}` }];
    const end = last.offset + last.length;
    const comma = this.commaAfter(end);
    const lead = leadOf(this.text, last.offset);
    const content = `${lead}${prefix}${this.written(value, last.offset)}`;
    return comma === null ? [{ offset: end, length: 0, content: `,${content}` }] : [{ offset: comma + 1, length: 0, content: `${content},` }];
  }

  private commaAfter(end: number): number | null {
    const at = skipComments(this.text, end);
    return this.text[at] === "," ? at : null;
  }

  /** A value as the file would write it: on several lines only where the file has lines. */
  private written(value: unknown, at: number): string {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const indent = indentOf(this.text);
    if (indent === null) return JSON.stringify(value);
    const own = /[ \t]*/.exec(this.text.slice(this.text.lastIndexOf("\n", at - 1) + 1))?.[0] ?? "";
    const eol = this.text.includes("\r\n") ? "\r\n" : "\n";
    return JSON.stringify(value, null, indent).replaceAll("\n", eol + own);
  }
}

function item(node: Node | undefined, index: number): Node | undefined {
  return node?.type === "array" ? node.children?.[index] : undefined;
}

/** The last of equal keys counts, as in JSON.parse. */
function member(node: Node | undefined, key: string): Node | undefined {
  if (node?.type !== "object") return undefined;
  return node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
}

function cut(from: number, to: number): TextEdit {
  return { offset: from, length: to - from, content: "" };
}

/** The file's unit of indentation; null for a file on one line. */
function indentOf(text: string): string | null {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? (text.trim().includes("\n") ? "  " : null);
}

/** What stands before an item on its line: a line break with its indent, or a space. */
function leadOf(text: string, offset: number): string {
  const start = backOverBlank(text, offset);
  const lead = text.slice(start, offset);
  return lead.includes("\n") ? lead.slice(lead.lastIndexOf("\n") - (lead.includes("\r\n") ? 1 : 0)) : lead === "" ? " " : lead;
}

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t" || char === "\n" || char === "\r";
}

function skipBlank(text: string, at: number): number {
  let end = at;
  while (isBlank(text[end])) end++;
  // A comment behind the comma belongs to what was removed only when it ends the same line.
  return text[end] === "/" ? at : end;
}

function backOverBlank(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(text[start - 1])) start--;
  return start;
}

/** Over blanks and comments. */
function skipComments(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isBlank(text[at])) at++;
    if (text.startsWith("//", at)) at = endOr(text, text.indexOf("\n", at));
    else if (text.startsWith("/*", at)) at = endOr(text, text.indexOf("*/", at) + 1) + 1;
    else return at;
  }
}

function endOr(text: string, at: number): number {
  return at < 1 ? text.length : at;
}
