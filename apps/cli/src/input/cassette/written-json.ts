import type { Node } from "yaml";
import { type Anchors, keyText, scalarValue } from "./parse-item.ts";
import { type YamlLibrary, yamlLibrary } from "./library.ts";

/** The API takes no longer body. */
const LONGEST = 32 * 1024 * 1024;
/** Characters that aliases may repeat in all: those that multiply each other end here. */
const REPEATED = 1024 * 1024;

/** A YAML value written as JSON text, which knows where in the YAML each part of it comes from. */
export class WrittenJson {
  readonly text: string;
  private readonly parts: string[] = [];
  private length = 0;
  /** Aliases that are being written, one inside the other, and what they wrote so far. */
  private aliases = 0;
  private repeated = 0;
  private readonly starts: number[] = [];
  private readonly sources: (readonly [from: number, to: number])[] = [];
  private readonly yaml: YamlLibrary = yamlLibrary();
  private readonly anchors: Anchors;

  /** Throws a RangeError where it would be too long. */
  constructor(node: Node, anchors: Anchors) {
    this.anchors = anchors;
    this.write(node);
    this.text = this.parts.join("");
  }

  /** The stretch of YAML that a place in the text comes from. */
  sourceOf(offset: number): readonly [from: number, to: number] {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.sources[low] ?? [0, 0];
  }

  private write(node: unknown): void {
    const { yaml } = this;
    if (yaml.isAlias(node)) this.repeat(node.source);
    else if (yaml.isMap(node)) {
      this.mark(node);
      this.list("{", node.items, "}", ({ key, value }) => {
        this.mark(key);
        this.add(`${JSON.stringify(keyText(yaml, key))}:`);
        this.write(value);
      });
    } else if (yaml.isSeq(node)) {
      this.mark(node);
      this.list("[", node.items, "]", (item) => this.write(item));
    } else {
      this.mark(node);
      this.add(JSON.stringify(yaml.isScalar(node) ? jsonValue(scalarValue(node)) : null));
    }
  }

  private repeat(anchor: string): void {
    this.aliases++;
    this.write(this.anchors.get(anchor)?.node ?? null);
    this.aliases--;
  }

  private list<T>(open: string, items: readonly T[], close: string, each: (item: T) => void): void {
    this.add(open);
    items.forEach((item, index) => {
      if (index > 0) this.add(",");
      each(item);
    });
    this.add(close);
  }

  private mark(node: unknown): void {
    const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
    if (range === undefined || range === null) return;
    this.starts.push(this.length);
    this.sources.push([range[0] as number, range[1] as number]);
  }

  private add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (this.aliases > 0) this.repeated += text.length;
    if (this.length > LONGEST || this.repeated > REPEATED) throw new RangeError("too long");
  }
}

function jsonValue(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : (value ?? null);
}
