import type { Document, Node, Scalar, YAMLMap } from "yaml";
import type { Path } from "../../core.ts";
import { type YamlLibrary, yamlLibrary } from "./library.ts";

/** The anchors of a file so far: writers give one to every object that they meet again. */
export type Anchors = Map<string, { readonly node: Node; readonly value: unknown }>;

/** One item of a cassette: its plain value, and its nodes with their places in the item's own text. */
export interface ParsedItem {
  readonly value: unknown;
  readonly node: Node;
}

export interface YamlFault {
  readonly fault: string;
  /** In the item's own text. */
  readonly offset: number;
}

/** Values nested deeper than this are no record of a call. */
const DEEPEST = 400;

/** Parses one item. Never throws: a text that is no YAML is a fault. */
export function parseItem(text: string, anchors: Anchors): ParsedItem | YamlFault {
  const yaml = yamlLibrary();
  let document: Document.Parsed;
  try {
    document = yaml.parseDocument(text, { schema: "core", uniqueKeys: false, prettyErrors: false, logLevel: "silent", keepSourceTokens: false });
  } catch (error) {
    if (error instanceof RangeError) return { fault: "it is nested too deeply", offset: 0 };
    throw error;
  }
  const [error] = document.errors;
  if (error !== undefined) return { fault: WORDS[error.code] ?? "it cannot be parsed", offset: error.pos[0] };
  const node = document.contents;
  if (node === null) return { fault: "there is nothing in it", offset: 0 };
  try {
    return { node, value: new Reader(yaml, anchors).value(node, 0) };
  } catch (fault) {
    if (fault instanceof ReadFault) return { fault: fault.message, offset: fault.offset };
    throw fault;
  }
}

/** The parser's own messages quote the file. */
const WORDS: Readonly<Record<string, string>> = {
  MISSING_CHAR: "a quote, bracket, colon or comma is missing",
  BAD_INDENT: "a line is not indented as it should be",
  TAB_AS_INDENT: "a tab stands where blanks indent",
  MULTILINE_IMPLICIT_KEY: "a key goes over several lines",
  BLOCK_AS_IMPLICIT_KEY: "a nested value stands where a key should",
  RESOURCE_EXHAUSTION: "it is nested too deeply",
  UNEXPECTED_TOKEN: "something stands where nothing should",
};

class ReadFault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

class Reader {
  private readonly yaml: YamlLibrary;
  private readonly anchors: Anchors;

  constructor(yaml: YamlLibrary, anchors: Anchors) {
    this.yaml = yaml;
    this.anchors = anchors;
  }

  /** The plain value; an alias gives the same object as its anchor, so that repeated ones cost nothing. */
  value(node: unknown, depth: number): unknown {
    const { yaml, anchors } = this;
    if (depth > DEEPEST) throw new ReadFault("it is nested too deeply", offsetOf(node));
    if (yaml.isAlias(node)) {
      const known = anchors.get(node.source);
      if (known === undefined) throw new ReadFault("an alias has no anchor before it", offsetOf(node));
      return known.value;
    }
    const value = yaml.isScalar(node) ? scalarValue(node) : yaml.isMap(node) ? this.mapValue(node, depth) : yaml.isSeq(node) ? node.items.map((item) => this.value(item, depth + 1)) : null;
    const { anchor } = node as { readonly anchor?: string };
    if (anchor !== undefined) anchors.set(anchor, { node: node as Node, value });
    return value;
  }

  private mapValue(node: YAMLMap, depth: number): unknown {
    return Object.fromEntries(node.items.map(({ key, value }) => [keyText(this.yaml, key), this.value(value, depth + 1)]));
  }
}

function offsetOf(node: unknown): number {
  return (node as { readonly range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
}

export function keyText(yaml: YamlLibrary, key: unknown): string {
  return yaml.isScalar(key) ? (key.source ?? String(key.value)) : String(key);
}

/**
 * The writers of cassettes (Python's and Ruby's) quote what YAML 1.1 takes for something else than a text, the core schema's `n`
 * and `yes` included. These two they leave unquoted, which the core schema takes for numbers.
 */
const NO_NUMBER = /^[-+]?\d+e[-+]?\d+$|^0o/i;

/** The value of a scalar; `!!binary` and Ruby's `!binary` are bytes. */
export function scalarValue({ value, tag, source = "" }: Scalar): unknown {
  if (tag?.endsWith("binary") === true && typeof value === "string") return Buffer.from(value, "base64");
  if (typeof value === "bigint") return Number(value);
  return typeof value === "number" && NO_NUMBER.test(source) ? source : value;
}

/** The node at a path; undefined where an alias stands in the way, or nothing. */
export function nodeAt(node: Node, path: Path): Node | undefined {
  const yaml = yamlLibrary();
  let at: unknown = node;
  for (const key of path) {
    if (yaml.isMap(at)) at = at.items.find((pair) => keyText(yaml, pair.key) === String(key))?.value;
    else if (yaml.isSeq(at) && typeof key === "number") at = at.items[key];
    else return undefined;
  }
  return at as Node | undefined;
}
