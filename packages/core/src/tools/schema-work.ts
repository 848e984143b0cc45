import { isObject } from "../subject.ts";
import { follow, localPath } from "./local-ref.ts";
import { KEYWORDS } from "./schema-keywords.ts";

/** How much a validator may have to do: a schema written out at its references, and how often it leads back into itself. */
export interface SchemaWork {
  /** Subschemas after every reference is followed; a reference back into a schema in progress counts as one. */
  readonly size: number;
  /** References back, each of which a level of the value may take. */
  readonly loops: number;
}

const TOO_MUCH: SchemaWork = { size: Infinity, loops: Infinity };
const MAX_RECURSION = 1_000;

/** Measures a schema whose size is bounded already. */
export function measureWork(schema: unknown): SchemaWork {
  return new Measure(schema).of(schema, 0);
}

class Measure {
  private readonly root: unknown;
  private readonly known = new Map<object, SchemaWork>();
  private readonly open = new Set<object>();

  constructor(root: unknown) {
    this.root = root;
  }

  of(node: unknown, depth: number): SchemaWork {
    if (!isObject(node)) return { size: 1, loops: 0 };
    if (this.open.has(node)) return { size: 1, loops: 1 };
    const known = this.known.get(node);
    if (known !== undefined) return known;
    if (depth > MAX_RECURSION) return TOO_MUCH;
    this.open.add(node);
    let size = 1;
    let loops = 0;
    for (const child of childrenOf(node, this.root)) {
      const work = this.of(child, depth + 1);
      size += work.size;
      loops += work.loops;
    }
    this.open.delete(node);
    const work = { size, loops };
    this.known.set(node, work);
    return work;
  }
}

/** Subschemas that take part in validation; definitions only where they are referred to. */
function* childrenOf(node: Readonly<Record<string, unknown>>, root: unknown): Generator {
  for (const [key, value] of Object.entries(node)) {
    const kind = key === "$defs" || key === "definitions" ? "any" : KEYWORDS.get(key);
    if (kind === "schema") yield value;
    else if (kind === "schemas" && Array.isArray(value)) yield* value;
    else if (kind === "schema-map" && isObject(value)) yield* Object.values(value);
    else if (key === "$ref" && typeof value === "string") yield follow(root, localPath(value) ?? []);
  }
}
