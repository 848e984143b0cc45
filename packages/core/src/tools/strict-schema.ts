import { isObject, type Path } from "../subject.ts";
import { findCycle } from "./circular-refs.ts";
import { follow, localPath } from "./local-ref.ts";
import { MAX_DEPTH } from "./looks-valid.ts";
import type { StrictFault, StrictReport } from "./strict-fault.ts";
import { unsupportedRegexFeature } from "./strict-regex.ts";

/** Keywords the compiler refuses, by the type whose schema they stand in; sorted as the API lists them. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  object: ["dependentRequired", "dependentSchemas", "maxProperties", "minProperties", "patternProperties", "propertyNames", "unevaluatedProperties"],
  array: ["contains", "maxContains", "maxItems", "minContains", "prefixItems", "unevaluatedItems", "uniqueItems"],
  integer: ["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"],
  number: ["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"],
};
const MAX_STRICT_NODES = 20_000;
const MAX_FAULTS = 20;

type Node = Readonly<Record<string, unknown>>;

interface Visit {
  readonly node: unknown;
  readonly path: Path;
  /** The definition this is part of, as a reference. */
  readonly owner: string;
  /** `object` and `array`: a boolean here is refused in the words of that type. */
  readonly parent: { readonly type: "object" | "array" | null; readonly keyword: string } | null;
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
    this.todo.push({ node: root, path: [], owner: "#", parent: null });
    this.refs.set("#", []);
  }

  run(): StrictReport {
    let seen = 0;
    let cut = false;
    for (let visit = this.todo.pop(); visit !== undefined; visit = this.todo.pop()) {
      if (++seen > MAX_STRICT_NODES || visit.path.length > 2 * MAX_DEPTH || this.faults.length >= MAX_FAULTS) {
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
    const { node, path, parent } = visit;
    if (typeof node === "boolean" && parent !== null) {
      this.faults.push({ kind: "boolean-subschema", path, ...parent });
    }
    if (!isObject(node)) return;
    if (typeof node.$ref === "string") return this.reference(node.$ref, visit);
    if (parent !== null && Object.keys(node).length === 0) this.faults.push({ kind: "empty", path });
    const types = typesOf(node);
    for (const type of types) this.typed(type, node, path);
    this.combinators(node, path);
    this.values(node, types, path);
    this.children(visit, node);
  }

  private typed(type: string, node: Node, path: Path): void {
    if (type === "object" && node.additionalProperties !== false) {
      this.faults.push({ kind: "open-object", path, value: wordOf(node.additionalProperties) });
    }
    if (type === "array" && typeof node.minItems === "number" && node.minItems > 1) {
      this.faults.push({ kind: "min-items", path: [...path, "minItems"], found: node.minItems });
    }
    const refused = REFUSED[type];
    if (refused === undefined) return;
    const keywords = refused.filter((keyword) => node[keyword] !== undefined);
    if (keywords.length > 0) this.faults.push({ kind: "keywords", path: [...path, keywords[0] as string], type, keywords });
  }

  private combinators(node: Node, path: Path): void {
    for (const keyword of ["oneOf", "not", "if"]) {
      if (node[keyword] !== undefined) this.faults.push({ kind: "combinator", path: [...path, keyword], keyword });
    }
  }

  private values(node: Node, types: readonly string[], path: Path): void {
    if (Array.isArray(node.type) && Array.isArray(node.enum)) {
      this.faults.push({ kind: "enum-of-union", path: [...path, "enum"], value: node.enum[0], types });
    }
    if (typeof node.pattern !== "string") return;
    const feature = unsupportedRegexFeature(node.pattern);
    if (feature !== null) this.faults.push({ kind: "regex", path: [...path, "pattern"], feature });
  }

  private reference(ref: string, { path, owner, parent }: Visit): void {
    const at = [...path, "$ref"];
    if (path.at(-2) === "allOf") this.faults.push({ kind: "ref-in-all-of", path: at, ref });
    const target = localPath(ref);
    if (target === null) {
      if (!ref.startsWith("#")) this.faults.push({ kind: "external-ref", path: at, ref });
      return;
    }
    const node = follow(this.root, target);
    if (node === undefined) this.faults.push({ kind: "missing-definition", path: at, ref });
    this.refs.get(owner)?.push(ref);
    if (node === undefined || this.refs.has(ref)) return;
    this.refs.set(ref, []);
    this.todo.push({ node, path: target, owner: ref, parent });
  }

  /** Pushed in reverse: the document's order is the order of visits. */
  private children({ path, owner }: Visit, node: Node): void {
    const found: Visit[] = [];
    const list = (keyword: string): void => {
      const items = node[keyword];
      if (!Array.isArray(items)) return;
      items.slice(0, MAX_STRICT_NODES).forEach((item, i) => found.push({ node: item, path: [...path, keyword, i], owner, parent: { type: null, keyword } }));
    };
    if (isObject(node.properties)) this.properties(node.properties, node, path, owner, found);
    if (node.items !== undefined && !Array.isArray(node.items)) {
      found.push({ node: node.items, path: [...path, "items"], owner, parent: { type: "array", keyword: "items" } });
    }
    list("anyOf");
    list("allOf");
    list("oneOf");
    for (let i = found.length - 1; i >= 0; i--) this.todo.push(found[i] as Visit);
  }

  private properties(properties: Node, node: Node, path: Path, owner: string, found: Visit[]): void {
    const required = new Set<unknown>(Array.isArray(node.required) ? node.required : []);
    for (const name of Object.keys(properties)) {
      if (found.length > MAX_STRICT_NODES) return;
      const property = properties[name];
      if (!required.has(name)) this.optional++;
      if (isObject(property) && (Array.isArray(property.type) || Array.isArray(property.anyOf))) this.unions++;
      found.push({ node: property, path: [...path, "properties", name], owner, parent: { type: "object", keyword: "properties" } });
    }
  }
}

function typesOf(node: Node): readonly string[] {
  const types: readonly unknown[] = Array.isArray(node.type) ? node.type.slice(0, 8) : [node.type];
  return types.filter((type) => typeof type === "string");
}

function wordOf(value: unknown): "true" | "object" | null {
  if (value === true) return "true";
  return isObject(value) ? "object" : null;
}

/** The API calls a definition by its own name. */
function nameOf(ref: string): string {
  return String(localPath(ref)?.at(-1) ?? ref);
}
