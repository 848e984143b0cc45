import { isObject } from "../subject.ts";
import { hasKind } from "./keyword-values.ts";
import { isPlainSchema } from "./plain-schema.ts";
import { KEYWORDS } from "./schema-keywords.ts";

/** `unsure` means: ask `schemaFault`. `too-large`: nobody looks at it to the end. */
export type Look = "valid" | "unsure" | "too-large";

/** Bounds of the work on one schema. The largest schemas of known tools have some thousand nodes and some ten levels. */
export const MAX_NODES = 50_000;
export const MAX_DEPTH = 128;

/** What one pass over a schema sees. */
export interface Sight {
  readonly look: Look;
  /** Regular expressions, of values and of property names. */
  readonly patterns: readonly string[];
}

/** Whether a schema is surely valid draft 2020-12: a flat pass without recursion, and several times cheaper than looking for faults. */
export function lookAtSchema(schema: unknown): Look {
  return seeSchema(schema).look;
}

/** {@link lookAtSchema}, with what it found on the way. */
export function seeSchema(schema: unknown): Sight {
  if (isPlainSchema(schema)) return PLAIN;
  const walk = new Walk();
  walk.push(schema, 0);
  walk.run();
  return walk;
}

const NO_PATTERNS: readonly string[] = [];
const PLAIN: Sight = { look: "valid", patterns: NO_PATTERNS };

class Walk implements Sight {
  look: Look = "valid";
  patterns: readonly string[] = NO_PATTERNS;
  private readonly nodes: unknown[] = [];
  private readonly depths: number[] = [];
  private depth = 0;
  private seen = 0;

  push(node: unknown, depth: number): void {
    this.nodes.push(node);
    this.depths.push(depth);
  }

  run(): void {
    while (this.nodes.length > 0 && this.look !== "too-large") {
      const node = this.nodes.pop();
      this.depth = (this.depths.pop() as number) + 1;
      if (++this.seen + this.nodes.length > MAX_NODES || this.depth > MAX_DEPTH) this.look = "too-large";
      else if (typeof node !== "boolean") this.node(node);
    }
  }

  private node(node: unknown): void {
    if (!isObject(node)) {
      this.look = "unsure";
      return;
    }
    for (const key in node) {
      if (!this.keyword(key, node[key])) this.look = "unsure";
    }
  }

  /** False when the value is not surely what the keyword wants; goes on all the same, to learn the schema's size. */
  private keyword(key: string, value: unknown): boolean {
    const kind = KEYWORDS.get(key);
    switch (kind) {
      case undefined:
        return true;
      case "schema":
        this.push(value, this.depth);
        return true;
      case "schemas":
        return this.list(value);
      case "schema-map":
        return this.map(value, key === "patternProperties");
      case "boolean-map":
      case "names-map":
      case "dependencies":
        return false;
      case "string":
        if (key === "pattern" && typeof value === "string") this.pattern(value);
        return typeof value === "string";
      default:
        return hasKind(kind, value);
    }
  }

  private list(value: unknown): boolean {
    if (!Array.isArray(value) || value.length === 0) return false;
    if (value.length > MAX_NODES) this.look = "too-large";
    else for (let i = value.length - 1; i >= 0; i--) this.push(value[i], this.depth);
    return true;
  }

  private map(value: unknown, byPattern: boolean): boolean {
    if (!isObject(value)) return false;
    for (const key in value) {
      if (byPattern) this.pattern(key);
      this.push(value[key], this.depth);
    }
    return true;
  }

  private pattern(source: string): void {
    if (this.patterns === NO_PATTERNS) this.patterns = [source];
    else if (this.patterns.length < 1_000) (this.patterns as string[]).push(source);
  }
}
