import { isObject, type Path } from "../subject.ts";
import { findCycle } from "./circular-refs.ts";
import { follow, localPath } from "./local-ref.ts";
import { MAX_DEPTH } from "./looks-valid.ts";
import type { StrictFault, StrictReport } from "./strict-fault.ts";
import { unsupportedRegexFeature } from "./strict-regex.ts";

/** Keywords the compiler refuses, by the type whose schema they stand in; sorted as the API lists them. */
const NUMERIC = ["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"];
const REFUSED: ReadonlyMap<string, readonly string[]> = new Map([
  ["object", ["dependentRequired", "dependentSchemas", "maxProperties", "minProperties", "patternProperties", "propertyNames", "unevaluatedProperties"]],
  ["array", ["contains", "maxContains", "maxItems", "minContains", "prefixItems", "unevaluatedItems", "uniqueItems"]],
  ["integer", NUMERIC],
  ["number", NUMERIC],
]);
const COMBINATORS = ["oneOf", "not", "if"] as const;
const MAX_STRICT_NODES = 20_000;
const MAX_FAULTS = 20;

type Node = Readonly<Record<string, unknown>>;

/** Where a subschema stands; its path is put together only when something is wrong with it. */
interface Visit {
  readonly node: unknown;
  /** The schema around it; null for the root and for definitions, whose place is `start`. */
  readonly up: Visit | null;
  readonly start: Path;
  /** The keyword it stands under, and its name or index there; null for `items`. */
  readonly keyword: string;
  readonly key: string | number | null;
  readonly depth: number;
  /** The definition this is part of, as a reference. */
  readonly owner: string;
}

const NOWHERE: Path = [];

function pathOf(visit: Visit): Path {
  const path: (string | number)[] = [];
  let here = visit;
  for (; here.up !== null; here = here.up) {
    if (here.key !== null) path.push(here.key);
    path.push(here.keyword);
  }
  return [...here.start, ...path.reverse()];
}

/** What the compiler of strict schemas would say of one schema. Definitions count where they are used, and once. */
export function judgeStrict(schema: unknown): StrictReport {
  return new Compiler(schema).run();
}

class Compiler {
  private readonly root: unknown;
  private readonly todo: Visit[] = [];
  private readonly faults: StrictFault[] = [];
  private readonly refs = new Map<string, string[]>();
  private optional = 0;
  private unions = 0;

  constructor(root: unknown) {
    this.root = root;
    this.todo.push({ node: root, up: null, start: NOWHERE, keyword: "", key: null, depth: 0, owner: "#" });
    this.refs.set("#", []);
  }

  run(): StrictReport {
    let seen = 0;
    let cut = false;
    for (let visit = this.todo.pop(); visit !== undefined; visit = this.todo.pop()) {
      if (++seen > MAX_STRICT_NODES || visit.depth > MAX_DEPTH || this.faults.length >= MAX_FAULTS) {
        cut = true;
        break;
      }
      this.visit(visit);
    }
    const cycle = findCycle(this.refs);
    if (cycle !== null) this.faults.push({ kind: "circular", path: localPath(cycle[0] as string) ?? [], cycle: cycle.map(nameOf) });
    return { faults: this.faults, optional: this.optional, unions: this.unions, cut };
  }

  private visit(visit: Visit): void {
    const { node } = visit;
    if (typeof node === "boolean" && visit.keyword !== "") this.boolean(visit);
    if (!isObject(node)) return;
    if (typeof node.$ref === "string") return this.reference(node.$ref, visit);
    const { type } = node;
    if (typeof type === "string") this.typed(type, node, visit);
    else if (Array.isArray(type)) for (const one of typesOf(type)) this.typed(one, node, visit);
    else if (visit.keyword !== "" && isEmpty(node)) this.faults.push({ kind: "empty", path: pathOf(visit) });
    this.combinators(node, visit);
    this.values(node, visit);
    this.children(visit, node);
  }

  private boolean(visit: Visit): void {
    const type = visit.keyword === "properties" ? "object" : visit.keyword === "items" ? "array" : null;
    this.faults.push({ kind: "boolean-subschema", path: pathOf(visit), type, keyword: visit.keyword });
  }

  private typed(type: string, node: Node, visit: Visit): void {
    if (type === "object" && node.additionalProperties !== false) {
      this.faults.push({ kind: "open-object", path: pathOf(visit), value: wordOf(node.additionalProperties) });
    }
    if (type === "array" && typeof node.minItems === "number" && node.minItems > 1) {
      this.faults.push({ kind: "min-items", path: [...pathOf(visit), "minItems"], found: node.minItems });
    }
    const refused = REFUSED.get(type);
    if (refused === undefined) return;
    for (const keyword of refused) {
      if (node[keyword] === undefined) continue;
      const keywords = refused.filter((one) => node[one] !== undefined);
      this.faults.push({ kind: "keywords", path: [...pathOf(visit), keyword], type, keywords });
      return;
    }
  }

  private combinators(node: Node, visit: Visit): void {
    for (const keyword of COMBINATORS) {
      if (node[keyword] !== undefined) this.faults.push({ kind: "combinator", path: [...pathOf(visit), keyword], keyword });
    }
  }

  private values(node: Node, visit: Visit): void {
    if (Array.isArray(node.type) && Array.isArray(node.enum)) {
      this.faults.push({ kind: "enum-of-union", path: [...pathOf(visit), "enum"], value: node.enum[0], types: typesOf(node.type) });
    }
    if (typeof node.pattern !== "string") return;
    const feature = unsupportedRegexFeature(node.pattern);
    if (feature !== null) this.faults.push({ kind: "regex", path: [...pathOf(visit), "pattern"], feature });
  }

  private reference(ref: string, visit: Visit): void {
    if (visit.keyword === "allOf") this.faults.push({ kind: "ref-in-all-of", path: [...pathOf(visit), "$ref"], ref });
    const target = localPath(ref);
    if (target === null) {
      if (!ref.startsWith("#")) this.faults.push({ kind: "external-ref", path: [...pathOf(visit), "$ref"], ref });
      return;
    }
    const node = follow(this.root, target);
    if (node === undefined) this.faults.push({ kind: "missing-definition", path: [...pathOf(visit), "$ref"], ref });
    this.refs.get(visit.owner)?.push(ref);
    if (node === undefined || this.refs.has(ref)) return;
    this.refs.set(ref, []);
    this.todo.push({ ...visit, node, up: null, start: target, depth: target.length, owner: ref });
  }

  /** Pushed in reverse: the document's order is the order of visits. */
  private children(visit: Visit, node: Node): void {
    this.list("oneOf", node.oneOf, visit);
    this.list("allOf", node.allOf, visit);
    this.list("anyOf", node.anyOf, visit);
    if (node.items !== undefined && !Array.isArray(node.items)) this.child(node.items, visit, "items", null);
    if (isObject(node.properties)) this.properties(node.properties, node.required, visit);
  }

  private list(keyword: string, items: unknown, visit: Visit): void {
    if (!Array.isArray(items)) return;
    for (let i = Math.min(items.length, MAX_STRICT_NODES + 1) - 1; i >= 0; i--) this.child(items[i], visit, keyword, i);
  }

  private properties(properties: Node, required: unknown, visit: Visit): void {
    const names = Object.keys(properties);
    const always = Array.isArray(required) ? (required.length > 8 ? new Set<unknown>(required) : required) : NOWHERE;
    for (let i = Math.min(names.length, MAX_STRICT_NODES + 1) - 1; i >= 0; i--) {
      const name = names[i] as string;
      const property = properties[name];
      if (!("has" in always ? always.has(name) : always.includes(name))) this.optional++;
      if (isObject(property) && (Array.isArray(property.type) || Array.isArray(property.anyOf))) this.unions++;
      this.child(property, visit, "properties", name);
    }
  }

  private child(node: unknown, up: Visit, keyword: string, key: string | number | null): void {
    this.todo.push({ node, up, start: NOWHERE, keyword, key, depth: up.depth + 1, owner: up.owner });
  }
}

function isEmpty(node: Node): boolean {
  for (const _key in node) return false;
  return true;
}

function typesOf(types: readonly unknown[]): readonly string[] {
  return types.slice(0, 8).filter((type) => typeof type === "string");
}

function wordOf(value: unknown): "true" | "object" | null {
  if (value === true) return "true";
  return isObject(value) ? "object" : null;
}

/** The API calls a definition by its own name. */
function nameOf(ref: string): string {
  return String(localPath(ref)?.at(-1) ?? ref);
}
